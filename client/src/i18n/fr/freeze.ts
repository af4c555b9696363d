import { since, until } from '../french.ts'
import { plural } from './plural.ts'

/** Stopping what is planned, in a crisis, and letting it go again. */
export const freeze = {
  title: 'Gel des publications',
  banner: 'Publications gelées',
  endedBanner: 'Gel terminé',
  region: 'Gel des publications',
  opened: (who: string, reason: string) => `Publications gelées par ${who} : ${reason}`,
  held: 'Retenue',
  heldBecause: (reason: string) => `Retenue par un gel : ${reason}`,
  heldCount: (count: number) =>
    count === 0
      ? 'aucune publication retenue'
      : plural(count, { one: '# publication retenue', other: '# publications retenues' }),
  waitCount: (count: number) =>
    plural(count, {
      one: '# publication attend une décision',
      other: '# publications attendent une décision',
    }),
  since,
  until,
  untilLifted: 'jusqu’à sa levée',
  over: (when: string) => `${until(when)}`,
  by: (who: string) => `par ${who}`,
  only: (names: string) => `seulement ${names}`,
  see: 'Voir les retenues',
  decide: 'Décider',
  unknown: (when: string) =>
    `Cet appareil ne sait pas si les publications ont été gelées ${since(when)}`,
  neverKnown: 'Cet appareil ne sait pas encore si les publications sont gelées',
  unknownDetail: 'Avant de publier, demandez à quelqu’un qui est connecté.',
  begin: 'Geler les publications',
  beginDetail:
    'Tout ce qui est prévu et n’a pas encore paru est retenu sur chaque appareil, dès qu’il le sait. Rien n’est effacé ni déplacé.',
  reason: 'Pourquoi ?',
  reasonExample: 'Incident sur le salon : plus un mot avant le point de 18 h.',
  reasonMissing: 'Dites pourquoi : toute l’équipe le lira.',
  howLong: 'Jusqu’à quand ?',
  openEnd: 'Jusqu’à sa levée',
  toTime: 'Jusqu’à un moment',
  day: 'Jour',
  hour: 'Heure',
  hourExample: '18:00',
  hourWrong: 'Une heure, comme 18:00',
  endMissing: 'Choisissez un moment à venir.',
  clocks: {
    skipped:
      'Cette heure n’existe pas ce jour-là, les horloges avancent : le gel finira une heure plus tard.',
    twice: 'Cette heure a lieu deux fois ce jour-là : le gel finira à la première.',
  },
  scope: 'Quoi ?',
  everything: 'Tout ce qui est prévu',
  some: 'Une partie',
  scopeMissing: 'Cochez au moins un canal ou une campagne.',
  channels: 'Canaux',
  campaigns: 'Campagnes',
  wouldHold: (count: number) =>
    count === 0
      ? 'Aucune publication n’est concernée pour l’instant.'
      : plural(count, {
          one: '# publication sera retenue.',
          other: '# publications seront retenues.',
        }),
  beginDo: 'Geler maintenant',
  cancel: 'Annuler',
  none: 'Rien n’est gelé',
  noneDetail:
    'En cas de crise, un gel retient d’un coup tout ce qui est prévu, le temps de décider. Les responsables de l’espace le posent et le lèvent.',
  open: 'Ouvrir la page du gel',
  begun: (count: number) =>
    count === 0
      ? 'Publications gelées : aucune n’est retenue pour l’instant.'
      : plural(count, {
          one: 'Publications gelées : # est retenue.',
          other: 'Publications gelées : # sont retenues.',
        }),
  liftIt: 'Le lever',
  liftedNow: (count: number) =>
    count === 0
      ? 'Gel levé.'
      : plural(count, {
          one: 'Gel levé : # publication n’est plus retenue.',
          other: 'Gel levé : # publications ne sont plus retenues.',
        }),
  again: 'Geler à nouveau',
  coming: 'Retenues, qui allaient sortir',
  /** Without a word of anybody that they go out. */
  proposed: (count: number) =>
    plural(count, {
      one: 'Retenue aussi : # qui n’était ni validée ni programmée',
      other: 'Retenues aussi : # qui n’étaient ni validées ni programmées',
    }),
  before: (count: number) =>
    plural(count, {
      one: 'Retenue aussi : # déjà en retard avant le gel',
      other: 'Retenues aussi : # déjà en retard avant le gel',
    }),
  heldNone: 'Rien n’est retenu : tout est libéré, passé ou prévu après.',
  release: 'Libérer',
  releaseOf: (title: string) => `Libérer « ${title} »`,
  released: 'Libérées malgré le gel',
  holdAgain: 'Retenir à nouveau',
  holdAgainOf: (title: string) => `Retenir à nouveau « ${title} »`,
  lift: 'Lever le gel',
  liftOf: (reason: string) => `Lever le gel « ${reason} »`,
  liftAsk: (count: number) =>
    count === 0
      ? 'Rien n’est plus retenu. Lever le gel ?'
      : plural(count, {
          one: 'Libérer cette publication et lever le gel ?',
          other: 'Libérer ces # publications et lever le gel ?',
        }),
  liftKeep: 'Garder le gel',
  liftDo: 'Lever le gel',
  passed: 'Leur heure est passée pendant le gel',
  passedDetail: 'Rien ne part tout seul : dites pour chacune ce qu’elle devient.',
  reschedule: 'Reprogrammer',
  rescheduleOf: (title: string) => `Reprogrammer « ${title} »`,
  rescheduleDo: 'Reprogrammer à ce moment',
  publishNow: 'Publier maintenant',
  publishNowOf: (title: string) => `Publier maintenant « ${title} »`,
  more: (next: number, left: number) =>
    next === left
      ? `Afficher les ${left} suivantes`
      : `Afficher les ${next} suivantes, sur ${left}`,
  callOff: 'Annuler la publication',
  callOffOf: (title: string) => `Annuler la publication « ${title} »`,
  planned: (when: string) => `prévue le ${when}`,
  log: 'Qui a fait quoi',
  logBegan: (who: string) => `${who} a gelé les publications`,
  logReleased: (who: string, title: string) => `${who} a libéré « ${title} »`,
  logHeldAgain: (who: string, title: string) => `${who} a retenu à nouveau « ${title} »`,
  logLifted: (who: string) => `${who} a levé le gel`,
  past: 'Gels levés',
  gone: 'une publication qui n’est plus ici',
  honest:
    'Le gel est tenu par Ruche sur chaque appareil. Il n’empêche pas quelqu’un de publier sur le réseau lui-même.',
  commands: {
    begin: 'Geler les publications…',
  },
  post: {
    title: (who: string, when: string) => `Retenue : gel décidé par ${who}, ${when}`,
    why: (reason: string) => `« ${reason} »`,
    some: (names: string) => `Retenue sur ${names}`,
    ask: 'Elle ne part pas tant qu’un responsable ne l’a pas libérée.',
    mayRelease: 'Elle ne part pas tant que vous ne l’avez pas libérée.',
    release: 'Libérer cette publication',
    row: 'Retenue par un gel',
    next: 'Retenue par un gel : un responsable peut la libérer.',
  },
}
