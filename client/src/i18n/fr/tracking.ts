/** What a link says of where its readers came from. */
export const tracking = {
  title: 'Provenance des lecteurs (UTM)',
  hint: 'Ajoutée aux liens que l’on insère dans le texte d’un réseau, jamais à un lien qui en dit déjà quelque chose. Vous pouvez écrire {network}, {channel}, {campaign}, {title} et {date}.',
  parts: {
    source: 'Source (utm_source)',
    medium: 'Support (utm_medium)',
    campaign: 'Campagne (utm_campaign)',
    content: 'Contenu (utm_content)',
  },
  leftOut: 'Laissé de côté',
  tooLong: (most: number) => `Écrivez au plus ${most} caractères.`,
  becomes: 'Par exemple',
  example: {
    network: 'instagram',
    channel: 'Instagram',
    campaign: 'Rentrée décalée',
    title: 'Portes ouvertes',
    date: '2026-11-07',
  },
}
