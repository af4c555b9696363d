import { missingIn, type Statement } from '#shared/domain/moderation/statement.ts'
import { writtenDates } from '../written-dates.ts'
import { STATEMENT_WORDS } from './words.ts'

/** As plain text, to paste where its reader gets it: sections apart by an empty line, what is missing left out. */
export function statementText(statement: Statement): string {
  const words = STATEMENT_WORDS[statement.language]
  const { moment, day } = writtenDates(statement.language, statement.timeZone)
  const { ground, until } = statement
  const lasts = statement.restriction === 'muted' || statement.restriction === 'banned'
  const from = moment(statement.from)
  const quote = statement.quote.trim()
  const happened = statement.happenedAt
  const sections = [
    [words.title, words.made(statement.team, day(statement.madeAt))],
    [
      words.decision,
      [
        words.restricted[statement.restriction],
        lasts || until !== null
          ? words.lasts(from, until === null ? null : moment(until))
          : words.done(from),
        words.zone(statement.timeZone),
      ].join(' '),
      statement.place.trim() && words.where(statement.place.trim()),
      statement.link ?? '',
    ],
    [
      words.facts,
      quote && words.said(happened === null ? null : moment(happened)),
      quote && words.quoted(quote),
      // Their words and ours are apart.
      quote !== '' && statement.reasons.trim() !== ''
        ? `\n${statement.reasons.trim()}`
        : statement.reasons.trim(),
      statement.source === null ? '' : words.sources[statement.source],
    ],
    [words.machines, statement.automated ? words.automated : words.byHand],
    ground === null
      ? []
      : [
          words.rule,
          words.article(ground.number, ground.title),
          ground.text.trim(),
          words.published(day(ground.publishedAt)),
        ],
    statement.redress.trim() === '' ? [] : [words.redress, statement.redress.trim()],
  ]
  return (
    sections
      .map((lines) => lines.filter((line) => line !== ''))
      // A heading alone says nothing.
      .filter((lines) => lines.length > 1)
      .map((lines) => lines.join('\n'))
      .join('\n\n')
  )
}

/** The same for a program: instants in ISO 8601 (UTC), `null` where something is not known. */
export function statementJson(statement: Statement): string {
  const { ground, restriction } = statement
  const isAccount = restriction === 'muted' || restriction === 'banned'
  const stated = {
    kind: 'statement of reasons',
    version: 1,
    basis: 'Regulation (EU) 2022/2065, article 17',
    language: statement.language,
    by: statement.team,
    madeAt: written(statement.madeAt),
    restriction: {
      what: restriction,
      of: isAccount ? 'account' : 'content',
      from: written(statement.from),
      until: written(statement.until),
      place: statement.place.trim() || null,
      link: statement.link,
    },
    facts: {
      quote: statement.quote.trim() || null,
      at: written(statement.happenedAt),
      reasons: statement.reasons.trim() || null,
      source: statement.source,
    },
    automatedMeans: statement.automated,
    ground: ground && {
      kind: 'terms',
      article: {
        number: ground.number,
        title: ground.title,
        text: ground.text,
        language: ground.language,
      },
      publishedAt: written(ground.publishedAt),
    },
    redress: statement.redress.trim() || null,
    missing: missingIn(statement),
  }
  return `${JSON.stringify(stated, null, 2)}\n`
}

function written(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}
