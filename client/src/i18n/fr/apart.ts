import { de } from '../french.ts'
import { plural } from './plural.ts'

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
  merged: (choices: number) =>
    plural(choices, {
      one: 'Les textes ont été fusionnés ; il ne reste que ce choix.',
      other: 'Les textes ont été fusionnés ; il reste # choix.',
    }),
  /** Where there are no texts. */
  kept: 'Rien n’est perdu : gardez l’une des versions.',
  fields: {
    hour: 'l’heure',
    date: 'la date',
    title: 'le titre',
    status: 'le statut',
    owner: 'le responsable',
    campaign: 'la campagne',
    pillar: 'le pilier',
    link: 'le lien',
    language: 'la langue',
    name: 'le nom',
    goal: 'le but',
    first: 'le premier jour',
    last: 'le dernier jour',
    tint: 'la couleur',
    budget: 'le budget',
    every: 'le rythme',
    monthly: 'le jour du mois',
    from: 'le premier jour',
    until: 'le dernier jour',
    share: 'la part cible',
    source: 'la source',
    author: 'l’auteur',
    found: 'la date',
  },
  otherField: (field: string) => `« ${field} »`,
  yours: (when: string) => `Votre version, ${when}`,
  theirs: (who: string, when: string) => `Version ${de(who)}, ${when}`,
  nothing: 'Rien',
  noHour: 'sans heure',
  keep: (what: string) => `Garder ${what}`,
  keepNothing: 'Laisser vide',
  keepYours: 'Garder votre version',
  keepTheirs: (who: string) => `Garder la version ${de(who)}`,
  decideLater: 'Décider plus tard',
}
