import { de } from '../french.ts'
import { plural } from './plural.ts'

/** Taking a post to its networks by hand, and what is late. */
export const publishing = {
  due: (hour: string | null) =>
    hour === null ? 'À publier aujourd’hui' : `À publier aujourd’hui, ${hour}`,
  late: (when: string) => `À publier, c’était pour le ${when}`,
  /** Of a draft, which nobody relies on yet. */
  passed: (when: string) => `Elle était prévue pour le ${when}`,
  out: 'Où elle a paru',
  stillAt: (status: string) => `Elle est encore au statut « ${status} ».`,
  gone: (channel: string) =>
    `${channel} n’est plus un canal de cet espace : retirez-le de la publication, ou marquez-le si elle y a paru.`,
  noChannel: 'Choisissez d’abord ses canaux.',
  copy: 'Copier le texte',
  copyFor: (channel: string) => `Copier le texte pour ${channel}`,
  copied: 'Texte copié.',
  refused: 'Ce navigateur n’a pas permis la copie. Le texte est ici, sélectionné : copiez-le.',
  linkAdded: 'Le lien de la publication vient à la fin du texte copié, là où il n’y est pas.',
  open: (network: string) => `Ouvrir ${network}`,
  mark: 'Marquer comme publié',
  markOn: (channel: string) => `Marquer comme publié sur ${channel}`,
  marked: 'Publié',
  unmark: (channel: string) => `Retirer la marque ${de(channel)}`,
  address: (channel: string) => `Adresse de la publication sur ${channel}`,
  addressExample: 'Son adresse, si vous l’avez',
  elsewhere: (network: string, channel: string) =>
    `Cette adresse mène à ${network}, et non à ${channel}.`,
  see: (channel: string) => `Voir sur ${channel}`,
  everywhere: 'Elle a paru sur tous ses canaux.',
  finish: 'Passer à « Publié »',
  download: (count: number) =>
    plural(count, { one: 'Télécharger le média', other: 'Télécharger les # médias' }),
  notHere: (count: number) =>
    plural(count, {
      one: '# média n’est pas encore sur cet appareil. Réessayez quand il sera arrivé.',
      other: '# médias ne sont pas encore sur cet appareil. Réessayez quand ils seront arrivés.',
    }),
  copyComment: 'Copier le premier commentaire',
  commentCopied: 'Premier commentaire copié.',
  dueShort: (count: number) => plural(count, { one: '# à publier', other: '# à publier' }),
  dueCount: (count: number, late: number) =>
    late > 0 ? `${count} à publier, dont ${late} en retard` : `${count} à publier`,
  dueList: 'À publier d’ici ce soir',
  planned: (when: string) => `c’était pour le ${when}`,
  plannedToday: (hour: string) => `c’était pour aujourd’hui, ${hour}`,
  todayAt: (hour: string | null) => (hour === null ? 'aujourd’hui' : `aujourd’hui, ${hour}`),
  dueVoid: (count: number) => `${count} dont la validation est caduque`,
  dueVoidShort: (count: number) => plural(count, { one: '# caduque', other: '# caduques' }),
  isAtIt: (names: string, count: number) =>
    plural(count, { one: `${names} s’en occupe`, other: `${names} s’en occupent` }),
  nextVoid: (count: number) => `Suivante : validation caduque (${count})`,
  voidTag: 'validation caduque',
  voidNote:
    'Ce qui partirait n’est pas ce qui a été validé. Redemandez une relecture, ou publiez-la telle qu’elle est.',
  voidAnyway: 'Publier quand même',
  shared: (names: string, count: number) =>
    plural(count, {
      one: `${names} a aussi ouvert cette publication. Décidez qui la publie.`,
      other: `${names} ont aussi ouvert cette publication. Décidez qui la publie.`,
    }),
  nextFree: 'Passer à la suivante',
  dueInList: 'Voir dans la liste',
  begin: 'Publier à la suite',
  nextOne: (count: number) => `Suivante à publier (${count})`,
  allOut: 'Plus rien à publier aujourd’hui.',
  copyAndOpen: (network: string) => `Copier et ouvrir ${network}`,
  pasteAddress: 'Collez ici son adresse une fois parue',
  pasteHint: 'Coller la marque comme publiée. Entrée la marque sans adresse.',
  commands: {
    begin: 'Publier à la suite tout ce qui est prévu',
    copy: 'Copier le texte du canal suivant',
    open: 'Ouvrir le canal suivant avec le texte',
    next: 'Publication suivante à publier',
  },
}
