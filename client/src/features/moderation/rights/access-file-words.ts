import { formatsFor } from '#client/i18n/formats.ts'
import type { Language } from '#client/i18n/language.ts'
import type { Words } from '#client/i18n/words.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { AccessEntry } from '#shared/domain/moderation/access-file.ts'
import type { Masking } from '#shared/domain/moderation/masking.ts'
import type { AccessFileWords } from '#shared/formats/access-file/html.ts'
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
    madeAt,
    months,
    networks,
  }: {
    readonly language: Language
    readonly team: string
    /** ms since 1970 */
    readonly madeAt: number
    readonly months: number
    /** Names of networks that are words. */
    readonly networks: Words['networks']
  },
): AccessFileWords {
  const formats = formatsFor({ language, tag: language })
  const network = (id: string) => networkName(id, networks)
  const day = formats.dayWithYear(new Date(madeAt).toISOString().slice(0, 10))
  return {
    language,
    title: words.fileTitle(team),
    intro: [...words.fileIntro(team, day), words.fileRetention(months)],
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
    when: (at) => formats.instant(at),
  }
}

function kindOf({ collection, type }: AccessEntry, words: RightsWords): string {
  const kind = wordFor(words.kinds, collection) ?? words.kinds.others
  return type === null ? kind : `${kind}, ${wordFor(words.types, type) ?? type}`
}
