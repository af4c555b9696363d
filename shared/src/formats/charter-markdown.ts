import {
  type ArticleSaid,
  articleIn,
  type CharterLanguage,
} from '#shared/domain/moderation/article.ts'

/** What stands above the articles of a charter that leaves Ruche, in the language of the file. */
export interface CharterHead {
  readonly title: string
  /** One a line: which version, since when, approved by whom, its fingerprint. */
  readonly facts: readonly string[]
}

/** The charter as one Markdown file; an article's text, which is Markdown, stands under its number and title. */
export function charterMarkdown(
  { title, facts }: CharterHead,
  articles: readonly ArticleSaid[],
  language: CharterLanguage,
): string {
  const parts = articles.map((article, index) => {
    const said = articleIn(article, language)
    return [`## ${index + 1}. ${onOneLine(said.title)}`.trimEnd(), said.text.trim()]
  })
  return [`# ${onOneLine(title)}`, facts.map(onOneLine).join('  \n'), ...parts.flat()]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
