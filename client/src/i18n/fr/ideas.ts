import { plural } from './plural.ts'

const ideas = (count: number): string => plural(count, { one: '# idée', other: '# idées' })

export const ideasWords = {
  title: 'Veille',
  list: 'Idées',
  count: ideas,
  countOf: (shown: number, all: number) => `${shown} sur ${ideas(all)}`,
  capture: 'Noter une idée',
  captureExample: 'Un lien, une phrase, ou plusieurs lignes',
  captureHint: 'Collez ou déposez un lien, un texte ou un fichier n’importe où sur cette page.',
  dropHere: 'Déposez pour noter',
  add: 'Noter',
  emptyTitle: 'Rien de noté pour l’instant',
  emptyDetail:
    'Un lien vu en passant, une phrase entendue : notez-les ici, vérifiez-les, puis faites-en une publication.',
  noMatch: 'Aucune idée ne correspond.',
  clear: 'Retirer les filtres',
  filters: 'Filtrer les idées',
  filterText: 'Chercher dans les idées',
  marks: { unchecked: 'À vérifier', unused: 'Sans publication', mine: 'Trouvées par moi' },
  anyLabel: 'Toutes les étiquettes',
  label: 'Étiquette',
  untitled: 'Idée sans titre',
  damaged: 'Idée abîmée',
  damagedDetail:
    'Ruche ne sait pas lire cette idée. Rien n’est effacé : voici ce qu’elle contient.',
  by: (who: string) => `par ${who}`,
  checked: 'Vérifiée',
  unchecked: 'À vérifier',
  checkedBy: (who: string, when: string) => `Vérifiée par ${who}, ${when}`,
  used: (count: number) => plural(count, { one: 'Publication', other: '# publications' }),
  sameLink: (count: number) => `Lien noté ${count} fois`,
  sameAs: (who: string, day: string) => `Le même lien a été noté par ${who} le ${day}`,
  sameKept: 'Les deux sont gardées.',
  see: 'Voir',
  twice: (count: number) =>
    count === 2
      ? 'Deux publications viennent de cette idée. Les deux sont gardées.'
      : `${plural(count, { one: '# publication vient', other: '# publications viennent' })} de cette idée. Toutes sont gardées.`,
  madeBy: (who: string, when: string) => `par ${who}, ${when}`,
  choose: 'Choisissez une idée pour la lire, la vérifier, en faire une publication.',
  close: 'Fermer l’idée',
  doCheck: 'Marquer vérifiée',
  doUncheck: 'Remettre à vérifier',
  turn: 'En faire une publication',
  openPost: 'Ouvrir la publication',
  turnAgain: 'En faire une autre publication',
  toBin: 'Mettre à la corbeille',
  name: 'Titre',
  nameExample: 'Ce que l’on en retient',
  link: 'Lien',
  openLink: 'Ouvrir le lien',
  noLink: 'Ce n’est pas une adresse web. Elle n’est pas ouverte d’ici.',
  text: 'Texte',
  textExample: 'Ce que dit la page, ou ce que l’on voudrait en dire. Passe dans la publication.',
  source: 'Source',
  author: 'Auteur',
  authorExample: 'À créditer',
  found: 'Trouvée le',
  note: 'Note de l’équipe',
  noteExample: 'À vérifier auprès de la mairie avant d’en parler. Reste ici.',
  nothingSaid: 'Rien de noté',
  /** At the end of a post's text. */
  credit: (source: string, author: string) =>
    author === ''
      ? `Source : ${source}`
      : source === ''
        ? `Par ${author}`
        : `Source : ${source}, ${author}`,
  keys: {
    check: 'Vérifier l’idée',
    turn: 'Faire une publication de l’idée',
    bin: 'Mettre l’idée à la corbeille',
    next: 'Idée suivante',
    previous: 'Idée précédente',
    filter: 'Chercher dans les idées',
  },
  intake: {
    title: 'Noter des idées',
    text: 'Liens ou texte',
    as: 'Comment les noter',
    one: 'Une seule idée',
    each: (count: number) => `${ideas(count)}, une par ligne`,
    preview: 'Ce qui sera noté',
    more: (count: number) => plural(count, { one: 'et # autre', other: 'et # autres' }),
    note: (count: number) => `Noter ${ideas(count)}`,
    cancel: 'Ne rien noter',
    known: (who: string, day: string) => `déjà noté par ${who} le ${day}`,
    nothing: 'Il n’y a rien à noter.',
    tooLong: (length: string, kept: string) =>
      `Ce texte a ${length} caractères ; une idée en garde ${kept}. La suite n’est pas notée.`,
    tooMany: (kept: string) => `Seules les ${kept} premières lignes sont notées à la fois.`,
    noWebAddress: (text: string) =>
      `« ${text} » n’est pas une adresse web : noté comme texte, rien n’est ouvert.`,
    markup: 'Il y a du HTML : noté comme le texte qu’il est, rien n’est exécuté.',
    fileTooLarge: (name: string) =>
      `« ${name} » est trop gros pour des idées : rien n’en est noté.`,
    fileUnknown: (name: string) =>
      `« ${name} » n’est ni un lien, ni un texte, ni une feuille d’idées : rien n’en est noté.`,
    fileNoLink: (name: string) => `« ${name} » ne mène pas sur le web : rien n’en est noté.`,
    keptHere: 'Gardé sur cet appareil tant que vous ne l’avez pas noté.',
    notedOffline: 'Noté. Gardé sur cet appareil, envoyé au retour du réseau.',
    readOnly: 'Rien ne peut être noté dans cet espace avec votre rôle.',
  },
  table: {
    export: 'Exporter les idées (CSV)',
    import: 'Reprendre une feuille d’idées',
    more: 'Plus',
    fileName: 'idees',
    taken: (added: number, known: number) =>
      known === 0
        ? `${plural(added, { one: '# idée reprise', other: '# idées reprises' })}.`
        : `${plural(added, { one: '# idée reprise', other: '# idées reprises' })}, ${plural(known, { one: '# était déjà là', other: '# étaient déjà là' })}.`,
    columns: {
      title: 'Titre',
      text: 'Texte',
      link: 'Lien',
      source: 'Source',
      author: 'Auteur',
      found: 'Trouvée le',
      foundBy: 'Trouvée par',
      checks: 'Vérifiée par',
      note: 'Note',
      labels: 'Étiquettes',
      campaign: 'Campagne',
    },
  },
  inPost: {
    from: 'Tirée de l’idée',
    foundBy: (who: string, day: string) => `trouvée par ${who} le ${day}`,
    others: (count: number) =>
      plural(count, {
        one: 'Une autre publication vient de la même idée. Les deux sont gardées.',
        other: '# autres publications viennent de la même idée. Toutes sont gardées.',
      }),
    unchecked: 'Personne n’a encore vérifié cette idée.',
    gone: 'Cette idée n’est plus là.',
  },
}
