import { plural } from './plural.ts'

/** What the audience of an event reads; it comes with the live page alone, and with what the team sees of it. */
export const stage = {
  opening: 'Ouverture…',
  waiting: 'Cela va commencer',
  waitingDetail: 'Gardez cette page ouverte : tout apparaîtra de soi-même.',
  over: 'Ce lien n’est plus valable',
  overDetail: 'Il a pris fin ou n’est pas complet. Demandez-en un autre à l’équipe.',
  unreachable: 'La page ne répond pas',
  unreachableDetail: 'Vérifiez la connexion. La page réessaie d’elle-même.',
  live: 'En direct',
  reconnecting: (clock: string) => `Dernière mise à jour à ${clock}, reconnexion…`,
  phases: 'Phases',
  begins: (phase: string) => `Avant « ${phase} »`,
  ends: (phase: string) => `Avant la fin de « ${phase} »`,
  when: (day: string, time: string) => `${day} à ${time}`,
  finished: 'C’est terminé. Merci à toutes et à tous.',
  left: {
    days: (count: number) => plural(count, { one: 'jour', other: 'jours' }),
    hours: (count: number) => plural(count, { one: 'heure', other: 'heures' }),
    minutes: (count: number) => plural(count, { one: 'minute', other: 'minutes' }),
    seconds: (count: number) => plural(count, { one: 'seconde', other: 'secondes' }),
  },
  of: (target: string) => `sur ${target}`,
  cell: (count: string) => `1 alvéole = ${count}`,
  comb: (full: number, reached: string, name: string, target: string) =>
    `${full} alvéoles pleines sur 100 : ${reached} ${name} sur ${target}`,
  programme: 'Programme',
  winners: 'Gagnantes et gagnants',
  countedAt: (clock: string) => `Points comptés à ${clock}`,
  frozenAt: (clock: string) =>
    `Classement figé à ${clock} : les derniers points restent secrets jusqu’à la fin`,
  draw: 'Tirage vérifiable',
  sealed: (count: number, said: string) =>
    plural(count, {
      one: `${said} participation scellée`,
      other: `${said} participations scellées`,
    }),
  fingerprint: 'Empreinte du tirage, à noter ou à photographier',
  beacon: (round: string, clock: string) => `Tour ${round} de la balise drand, à ${clock}`,
  beaconDetail: 'Une valeur publique que personne ne choisit, annoncée avant d’exister',
  devices: (count: number) =>
    `Le hasard de ${plural(count, { one: '# appareil', other: '# appareils' })} de l’équipe`,
  devicesDetail: 'Chacun a scellé un secret avant l’annonce ; personne ne les connaît tous',
  drawCancelled: 'Ce tirage est annulé. Un autre sera annoncé.',
  untilDraw: 'Avant le tirage',
  chanceAwaited: 'En attente du hasard annoncé',
  toReveal: (prizes: number) =>
    `Le tirage est fait. ${plural(prizes, { one: '# personne à révéler', other: '# personnes à révéler' })}`,
  won: 'Gagne le lot',
  prize: (place: number) => `Lot ${place}`,
  revealed: (count: number, prizes: number) => `Révélés : ${count} sur ${prizes}`,
  reserves: 'Suppléants, dans leur ordre',
  out: (who: string) => `${who} n’est plus en lice ; le suppléant suivant prend la place.`,
  proof: 'Refaire le tirage',
  proofDetail: 'Chacun peut le vérifier avec la preuve publiée',
  proofCode: 'Code QR de la preuve',
  announcements: 'Annonces',
  follow: 'Suivre sur son téléphone',
  followDetail: 'Lecture seule, sans compte',
  code: 'Code QR de cette page',
  timesIn: (city: string) => `Heures de ${city}`,
}
