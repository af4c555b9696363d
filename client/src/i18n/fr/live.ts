import { plural } from './plural.ts'

/** Where the team decides what the audience of an event sees. */
export const live = {
  title: 'En direct',
  link: 'Lien du public',
  noLink:
    'Personne ne peut encore regarder. Préparez ce qui sera montré, puis ouvrez le lien : il se lit sans compte, sur un projecteur comme sur un téléphone.',
  open: 'Ouvrir le lien',
  replace: 'Nouveau lien',
  viewers: (count: number) =>
    count === 0
      ? 'Personne ne regarde en ce moment'
      : plural(count, { one: '# personne regarde', other: '# personnes regardent' }),
  opens: (count: number) => plural(count, { one: 'Ouvert # fois', other: 'Ouvert # fois' }),
  ready: 'Le lien du public est ouvert',
  readyDetail:
    'Copiez-le maintenant : il n’est montré qu’une fois. Sur le projecteur, la page affiche elle-même son code QR pour la salle.',
  replaceTitle: 'Remplacer le lien du public ?',
  replaceDetail:
    'Le lien d’avant ne montrera plus rien dans la seconde, sur le projecteur non plus.',
  revokeTitle: 'Révoquer le lien du public ?',
  revokeDetail:
    'Le public ne verra plus rien dans la seconde. Ce qui est montré reste ici, et vous pourrez ouvrir un nouveau lien.',
  shown: 'Plan montré',
  nothingShown: 'Le public ne voit encore rien de ce plan : ni son nom, ni ses phases.',
  upToDate: 'Le public voit le nom, le sujet et les phases tels qu’ils sont.',
  behind: 'Le plan a changé depuis : le public voit encore ce qu’il était.',
  show: 'Montrer le plan',
  update: 'Montrer les changements',
  clear: 'Tout retirer',
  onlyThis:
    'Seuls le nom, le sujet et les phases sont montrés, sans la préparation, et ce que vous choisissez ci-dessous. Ni tâches, ni budget, ni participants.',
  progress: 'Progrès montré',
  noProgress: 'Aucun',
  noMeasures:
    'Ajoutez à la vue d’ensemble une mesure avec un nombre à atteindre : le public peut la voir se remplir.',
  reached: 'Atteint',
  count: 'Montrer ce nombre',
  leaderboard: 'Classement montré',
  takeOff: 'Retirer',
  winner: 'Gagnante ou gagnant',
  winnerExample: 'Le nom à lire devant tous',
  prize: 'Lot',
  callWinner: 'Montrer',
  called: 'Montrés',
  announcement: 'Annonce',
  announcementExample: 'Le jury délibère, résultats à 21 h',
  announce: 'Annoncer',
  announced: 'Annoncé',
  takeBack: (text: string) => `Retirer « ${text} »`,
  reach: {
    reached: 'Vu par le public',
    sending: 'En route vers le public…',
    kept: 'Gardé sur cet appareil : le public le verra au retour du réseau',
  },
  seen: 'Ce que voit le public',
  willBeSeen: 'Ce que verra le public',
  readOnly: 'Les éditeurs de l’espace décident de ce que voit le public.',
}
