import { de } from '../french.ts'
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
  board: 'Classement',
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
  today: (count: string) => `+${count} aujourd’hui`,
  comb: (full: number, reached: string, name: string, target: string) =>
    `${full} alvéoles pleines sur 100 : ${reached} ${name} sur ${target}`,
  programme: 'Programme',
  winners: 'Gagnantes et gagnants',
  countedAt: (clock: string) => `Compte arrêté à ${clock}`,
  made: (reached: number, streak: number, per: 'day' | 'week', third: number | null) =>
    [
      per === 'day'
        ? plural(reached, { one: '# jour tenu', other: '# jours tenus' })
        : plural(reached, { one: '# semaine tenue', other: '# semaines tenues' }),
      ...(streak > 1 ? [`${streak} d’affilée`] : []),
      ...(third === null ? [] : [`${['premier', 'deuxième', 'dernier'][third]} tiers`]),
    ].join(' · '),
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
  drawCancelled: 'Tirage annulé',
  cancelledFor: {
    list: 'La liste des participations a changé après l’annonce.',
    mistake: 'Une erreur s’était glissée dans l’annonce.',
    unsealed: 'Un des secrets scellés ne peut plus être ouvert.',
    other: '',
  },
  namesVoid: 'Les noms dévoilés ne comptent plus.',
  drawAgain: 'Un autre tirage sera annoncé.',
  untilDraw: 'Avant le tirage',
  chanceAwaited: 'En attente du hasard annoncé',
  toReveal: (prizes: number) =>
    `Le tirage est fait. ${plural(prizes, { one: '# personne à dévoiler', other: '# personnes à dévoiler' })}`,
  won: 'Gagne le lot',
  prize: (place: number) => `Lot ${place}`,
  revealed: (count: number, prizes: number) => `Dévoilés : ${count} sur ${prizes}`,
  reserves: 'Suppléants, dans leur ordre',
  out: (who: string) => `${who} n’est plus en lice ; le suppléant suivant prend la place.`,
  proof: 'Refaire le tirage',
  proofDetail: 'Chacun peut le vérifier avec la preuve publiée',
  proofCode: 'Code QR de la preuve',
  partners: 'Avec le soutien de',
  announcements: 'Annonces',
  follow: 'Suivre sur son téléphone',
  followDetail: 'Lecture seule, sans compte',
  code: 'Code QR de cette page',
  vote: {
    name: 'Vote du public',
    most: (most: number) => plural(most, { one: 'Un seul choix', other: 'Jusqu’à # choix' }),
    opens: (when: string) => `Ouverture du vote : ${when}`,
    open: (when: string) => `Vote ouvert jusqu’à ${when}`,
    paused: 'Vote en pause',
    pausedDetail: 'Il reprendra ici même.',
    closed: 'Le vote est clos',
    resultSoon: 'Le résultat sera annoncé ici.',
    result: 'Résultat du vote du public',
    tied: 'À égalité',
    ballots: (count: number, said: string) =>
      plural(count, { one: `${said} bulletin`, other: `${said} bulletins` }),
    erased: 'Participation retirée',
    look: (name: string) => `Voir : ${name}`,
    send: 'Voter',
    change: 'Changer mon vote',
    again: 'Envoyer à nouveau',
    sending: 'Envoi…',
    counted: (choices: string) => `Vote compté : ${choices}`,
    mayChange: 'Vous pouvez en changer jusqu’à la clôture.',
    failed: {
      unreachable:
        'Pas de réponse : votre choix est gardé, et part tout seul dès que la ligne revient. Il ne compte qu’une fois.',
      busy: 'Beaucoup de votes arrivent d’ici : le vôtre n’est pas encore compté. Si vous n’y touchez pas, il repart tout seul dans quelques secondes.',
      shut: 'Le vote n’est pas compté : on ne peut pas voter en ce moment. Votre choix est gardé.',
      over: 'Le vote n’est pas compté : ce vote ne prend plus de bulletin.',
      cookie:
        'Le vote n’est pas compté : ce navigateur ne garde aucun cookie. Autorisez-les pour cette page, puis envoyez à nouveau.',
    },
    honest: 'Un vote par navigateur, sans compte. Cela n’arrête pas une fraude décidée.',
    kept: (when: string) =>
      `Pour ne compter qu’une fois : une marque au hasard dans ce navigateur, sans nom ni adresse, effacée le ${when}.`,
    phone: 'Voter sur son téléphone',
    here: 'Voter sur cet écran',
    back: 'Retour à l’écran',
    beside: 'Voter sur une page à part',
  },
  timesIn: (city: string) => `Heures ${de(city)}`,
}
