import { plural } from './plural.ts'

/** Recurring slots: in the calendar, and on their page. */
export const slots = {
  title: 'Créneaux récurrents',
  manage: 'Gérer les créneaux',
  intro:
    'Un créneau revient chaque semaine, ou toutes les deux, trois… ou chaque mois. Tant que rien ne le remplit, le calendrier garde sa place en pointillés.',
  newName: 'Nouveau créneau',
  add: 'Ajouter',
  nameExample: 'LinkedIn du mardi',
  newExample: 'LinkedIn du mardi, Lettre du premier lundi',
  emptyTitle: 'Pas encore de créneau',
  emptyDetail:
    'Donnez-lui un nom qui dit son jour, son heure et son canal : « LinkedIn du mardi, 18 h », ou « Lettre chaque premier lundi » pour un créneau du mois. Le calendrier montre alors chacun de ces jours encore libre.',
  name: 'Nom',
  weekdays: 'Jours',
  noDay: 'Aucun jour choisi',
  noWeekday: 'Choisissez au moins un jour : le créneau commence avec lui.',
  hour: 'Heure',
  hourHint: 'vide : dans la journée',
  every: 'Rythme',
  everyWeeks: (weeks: number) =>
    plural(weeks, { one: 'Toutes les semaines', other: 'Toutes les # semaines' }),
  everyMonths: (months: number) =>
    plural(months, { one: 'Tous les mois', other: 'Tous les # mois' }),
  comes: 'Revient',
  comesBy: { week: 'Par semaines', month: 'Par mois' },
  which: 'Lequel',
  aDate: 'une date',
  monthsLack:
    'Certains mois n’ont pas ce jour : ce créneau n’y a pas lieu. « Le dernier jour » existe chaque mois.',
  channels: 'Canaux',
  labels: 'Étiquettes',
  pillar: 'Pilier',
  noPillar: 'Aucun',
  from: 'À partir du',
  until: 'Jusqu’au',
  neverEnds: 'vide : sans fin',
  endsBefore: 'Le dernier jour est avant le premier : ce créneau n’a jamais lieu.',
  shownHere: 'Montrer sur cet appareil',
  gone: (channel: string) =>
    `Le canal « ${channel} » n’existe plus dans cet espace. Ce créneau est proposé sans lui.`,
  takeOff: 'Le retirer',
  next: 'Prochaines dates',
  noNext: 'Aucune date à venir.',
  filledBy: (count: number) =>
    plural(count, { one: 'rempli', other: '# publications pour ce créneau' }),
  isFree: 'libre',
  isSkipped: 'sauté',
  skip: 'Sauter',
  unskip: 'Rétablir',
  skipDay: (day: string) => `Sauter le ${day}`,
  unskipDay: (day: string) => `Rétablir le ${day}`,
  remove: 'Supprimer ce créneau',
  readOnly: 'Votre rôle permet de lire les créneaux, pas de les changer.',
  /** In the calendar, where a post has its status. */
  free: 'Créneau libre',
  freeLabel: (what: string, where: string) =>
    where === '' ? `${what}, créneau libre` : `${what}, créneau libre, ${where}`,
  /** Those that a day has no room for: as it is seen after "+3 autres", and as it is said. */
  count: (count: number) => plural(count, { one: '# créneau', other: '# créneaux' }),
  freeCount: (count: number) =>
    plural(count, { one: '# créneau libre', other: '# créneaux libres' }),
  fill: 'Préparer une publication',
  skipThis: 'Sauter cette date',
  clocks: {
    skipped: 'cette heure n’existe pas ce jour-là, elle se lit une heure plus tard',
    twice: 'cette heure a lieu deux fois ce jour-là, la première compte',
  },
  /** In an open post. */
  fills: (name: string, day: string) => `Remplit le créneau « ${name} » du ${day}.`,
  filledTwice: (others: string) =>
    `Ce créneau est aussi rempli par ${others}. Les deux restent : déplacez celle qui peut attendre.`,
  quoted: (title: string) => `« ${title} »`,
  open: 'Ouvrir l’autre',
  sharedTag: 'créneau partagé',
  panelHint:
    'Les créneaux encore libres, en pointillés. Affichés ou masqués sur cet appareil seulement.',
}
