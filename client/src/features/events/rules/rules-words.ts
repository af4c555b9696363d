import type { Language } from '#client/i18n/language.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { dayOf, hourOf } from '#shared/domain/local-time.ts'
import type { RulesWords } from '#shared/formats/rules/markdown.ts'

/** Both languages' words: rules are published in both, whoever writes them. */
const LOADERS = {
  fr: async () => ({
    ...(await import('#client/i18n/fr/event-rules.ts')),
    ...(await import('#client/i18n/fr/networks.ts')),
  }),
  en: async () => ({
    ...(await import('#client/i18n/en/event-rules.ts')),
    ...(await import('#client/i18n/en/networks.ts')),
  }),
} as const

/** As dates are written in Europe, whatever the browser of whoever publishes them says. */
const TAGS: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-GB' }

export async function rulesWordsIn(language: Language): Promise<RulesWords> {
  const { eventRules, networks } = await LOADERS[language]()
  const tag = TAGS[language]
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const times = new Intl.DateTimeFormat(tag, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const lists = new Intl.ListFormat(tag)
  return {
    ...eventRules.body,
    when(time) {
      const hour = hourOf(time)
      return hour === null
        ? days.format(new Date(`${dayOf(time)}T00:00Z`))
        : times.format(new Date(`${dayOf(time)}T${hour}Z`))
    },
    money: (amount, currency) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency }).format(amount / 100),
    network: (network) => networkName(network, networks),
    list: (parts) => lists.format(parts),
  }
}
