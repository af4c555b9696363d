import { de } from '../french.ts'
import { plural } from './plural.ts'

/** What one person is told: about posts, and of moderation nothing that says whom it is about. */
export const notices = {
  title: 'Notifications',
  unread: (count: number) =>
    count === 0
      ? 'Notifications'
      : plural(count, { one: 'Notifications, # non lue', other: 'Notifications, # non lues' }),
  new: 'non lue',
  readAll: 'Tout marquer comme lu',
  empty: 'Rien ne vous attend',
  emptyHint:
    'Ce qui vous attend s’affiche ici : publications à faire paraître, relectures à faire, messages à lire.',
  arrived: (what: string, title: string) => `${what} : ${title}`,
  arrivedMany: (count: number) =>
    plural(count, { one: '# nouvelle notification', other: '# nouvelles notifications' }),
  today: 'aujourd’hui',
  tomorrow: 'demain',
  yesterday: 'hier',
  dayAndHour: (day: string, hour: string) => `${day}, ${hour}`,
  publish: (when: string) => `À publier ${when}`,
  late: (when: string) => `En retard, prévue ${when}`,
  answer: (who: string) => `${who} vous demande une relecture`,
  answerBy: (who: string, when: string) => `${who} vous demande une relecture, attendue ${when}`,
  deadline: (when: string) => `Votre relecture est attendue ${when}`,
  deadlinePast: (when: string) => `Votre relecture était attendue ${when}`,
  rework: (who: string) => `${who} demande des changements`,
  approved: (who: string) => `${who} a validé`,
  voidBy: (who: string) => `Validation caduque après un changement ${de(who)}`,
  voidByYou: 'Validation caduque après votre changement',
  voidExpired: 'Validation caduque, son jour est passé',
  mention: (who: string) => `${who} vous mentionne`,
  reply: (who: string) => `${who} répond dans votre échange`,
  said: (who: string) => `${who} écrit un message`,
  rights: (day: string) => `Un média n’est plus utilisable après le ${day}`,
  given: (who: string) => `${who} vous confie un dossier`,
  escalated: (who: string) => `À escalader, selon ${who}`,
  due: (when: string) => `À traiter au plus tard ${when}`,
  duePast: (when: string) => `L’échéance est passée : ${when}`,
  named: (who: string) => `${who} vous cite dans une note`,
  read: 'Une réponse attend votre relecture',
  judge: (when: string) => `Un recours vous est confié, à décider au plus tard ${when}`,
  swap: (who: string, when: string) => `${who} vous propose une permanence : ${when}`,
  swapped: (who: string, when: string) => `${who} prend votre permanence : ${when}`,
  agree: (who: string) => `${who} propose une mesure qui attend un accord`,
  handover: (who: string) => `${who} vous passe la main : à lire et à signer`,
  part: {
    steers: (who: string) => `${who} vous confie le pilotage`,
    speaks: (who: string) => `${who} vous confie la parole`,
    watches: (who: string) => `${who} vous confie la veille`,
    decides: (who: string) => `${who} vous confie les décisions`,
  },
  alert: 'Alerte en cours pour toute l’équipe',
  aCase: (reference: string) => `Dossier ${reference}`,
  aPerson: 'Une personne notée',
  aShift: 'Permanence',
  aHandover: 'Passation',
  anIncident: 'Incident',
}
