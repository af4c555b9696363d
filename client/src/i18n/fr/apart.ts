import { de } from '../french.ts'

/** Two people changed the same thing without knowing of each other. */
export const apart = {
  title: {
    you: (others: string, what: string) =>
      `Vous et ${others} avez changé ${what} chacun de votre côté.`,
    others: (names: string, what: string) => `${names} ont changé ${what} chacun de leur côté.`,
    youAlone: (what: string) => `Vous avez changé ${what} sur deux appareils.`,
    oneAlone: (who: string, what: string) => `${who} a changé ${what} sur deux appareils.`,
  },
  versions: (count: number) => `${count} versions`,
  merged: 'Les textes ont été fusionnés ; il ne reste que ce choix.',
  fields: {
    hour: 'l’heure',
    date: 'la date',
    title: 'le titre',
    status: 'le statut',
    owner: 'le responsable',
    campaign: 'la campagne',
    pillar: 'le pilier',
    link: 'le lien',
  },
  otherField: (field: string) => `« ${field} »`,
  yours: (when: string) => `Votre version, ${when}`,
  theirs: (who: string, when: string) => `Version ${de(who)}, ${when}`,
  nothing: 'Rien',
  noHour: 'sans heure',
  keep: (what: string) => `Garder ${what}`,
  keepNothing: 'Laisser vide',
  decideLater: 'Décider plus tard',
}
