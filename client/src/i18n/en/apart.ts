import { plural } from './plural.ts'

/** Two people changed the same thing without knowing of each other. */
export const apart = {
  title: {
    you: (others: string, what: string) => `You and ${others} changed ${what} while apart.`,
    others: (names: string, what: string) => `${names} changed ${what} while apart.`,
    youAlone: (what: string) => `You changed ${what} on two devices.`,
    oneAlone: (who: string, what: string) => `${who} changed ${what} on two devices.`,
  },
  versions: (count: number) => `${count} versions`,
  merged: (choices: number) =>
    plural(choices, {
      one: 'Texts have been merged; this is all that is left to choose.',
      other: 'Texts have been merged; # choices are left.',
    }),
  /** Where there are no texts. */
  kept: 'Nothing is lost: keep one of the versions.',
  fields: {
    hour: 'the time',
    date: 'the date',
    title: 'the title',
    status: 'the status',
    owner: 'the owner',
    campaign: 'the campaign',
    pillar: 'the pillar',
    link: 'the link',
    language: 'the language',
    name: 'the name',
    goal: 'the goal',
    first: 'the first day',
    last: 'the last day',
    tint: 'the colour',
    budget: 'the budget',
    every: 'the rhythm',
    monthly: 'the day of the month',
    from: 'the first day',
    until: 'the last day',
    share: 'the target share',
    source: 'the source',
    author: 'the author',
    found: 'the date',
  },
  otherField: (field: string) => `“${field}”`,
  yours: (when: string) => `Your version, ${when}`,
  theirs: (who: string, when: string) => `${who}’s version, ${when}`,
  nothing: 'Nothing',
  noHour: 'no time',
  keep: (what: string) => `Keep ${what}`,
  keepNothing: 'Leave it empty',
  keepYours: 'Keep your version',
  keepTheirs: (who: string) => `Keep ${who}’s version`,
  decideLater: 'Decide later',
}
