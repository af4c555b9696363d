import { formatsFor } from '#client/i18n/formats.ts'
import { chooseLocale, type Language } from '#client/i18n/language.ts'
import type { Words } from '#client/i18n/words.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { RecordMap } from '#shared/domain/fields.ts'
import type { AccessEntry } from '#shared/domain/moderation/access-entry.ts'
import type { Masking } from '#shared/domain/moderation/masking.ts'
import type { RegisterField } from '#shared/domain/moderation/register.ts'
import type { AccessFileWords } from '#shared/formats/access-file/html.ts'
import { writtenDates } from '#shared/formats/written-dates.ts'
import { registerSaid, retentionSaid } from './register-said.ts'
import { wordFor } from './word-for.ts'

type RightsWords = typeof import('#client/i18n/fr/rights.ts').rights

/** Both languages' words, since a file is in the language of whoever asked, not of whoever hands it out. */
const LOADERS: Record<Language, () => Promise<{ readonly rights: RightsWords }>> = {
  fr: () => import('#client/i18n/fr/rights.ts'),
  en: () => import('#client/i18n/en/rights.ts'),
}

export async function rightsWordsIn(language: Language): Promise<RightsWords> {
  return (await LOADERS[language]()).rights
}

export function maskingIn(
  words: RightsWords,
  chosen: Pick<Masking, 'colleagues' | 'added' | 'kept'>,
): Masking {
  return {
    other: words.fileOther,
    colleague: words.fileColleague,
    mail: words.fileMail,
    phone: words.filePhone,
    ...chosen,
  }
}

export function fileWordsIn(
  words: RightsWords,
  {
    language,
    team,
    day,
    settings,
    networks,
    timeZone,
  }: {
    readonly language: Language
    readonly team: string
    /** On which it is handed out, such as `2026-10-15`. */
    readonly day: string
    /** Of the workspace. */
    readonly settings: RecordMap
    /** Names of networks that are words. */
    readonly networks: Words['networks']
    /** Of the workspace: whoever hands it out may live by other clocks, and the file says which these are. */
    readonly timeZone: string
  },
): AccessFileWords {
  const formats = formatsFor(chooseLocale([], language))
  const dates = writtenDates(language, timeZone)
  const network = (id: string) => networkName(id, networks)
  return {
    language,
    title: words.fileTitle(team),
    intro: [
      ...words.fileIntro(team, formats.dayWithYear(day)),
      words.fileRetention,
      words.fileZone(timeZone),
    ],
    processingTitle: words.fileProcessing,
    processing: [
      ...ABOUT_PROCESSING.map((field) => ({
        field,
        said: registerSaid(field, { settings, words, team }),
      })),
      { field: 'retention', said: retentionSaid({ settings, words }, formats.list) } as const,
    ].flatMap(({ field, said }) =>
      said === '' ? [] : [{ field, heading: words.registerFields[field], said }],
    ),
    person: words.filePerson,
    handles: words.fileHandles,
    aliases: words.fileAliases,
    since: words.fileSince,
    nothing: words.fileNothing,
    automated: words.fileAutomated,
    withheld: words.fileWithheld,
    kind: (entry) => kindOf(entry, words),
    field: (name) => wordFor(words.fields, name) ?? name,
    value: (text, field) =>
      field === 'network' ? network(text) : (wordFor(words.values, text) ?? text),
    network,
    // A request came on a day, and is kept as its first moment.
    when: (at, field) => (field === 'receivedAt' ? dates.day(at) : dates.moment(at)),
    day: formats.dayShortWithYear,
  }
}

/** Of the register, what whoever asks for their file is to learn with it. */
const ABOUT_PROCESSING: readonly RegisterField[] = [
  'controller',
  'contact',
  'dpo',
  'purposes',
  'basis',
  'data',
  'recipients',
  'transfers',
]

function kindOf({ collection, type, isPassage }: AccessEntry, words: RightsWords): string {
  const kind = wordFor(words.kinds, collection) ?? words.kinds.others
  if (isPassage) return words.filePassage(kind)
  return type === null ? kind : `${kind}, ${wordFor(words.types, type) ?? type}`
}
