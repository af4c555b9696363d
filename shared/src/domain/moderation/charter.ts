/**
 * A published version of the charter: a record that holds the text of all articles and never changes. Who approved it is
 * added beside it, one key an entry, so that two people who do so apart both stand. Whether it is published, with which
 * number and in which order is computed on reading, the same on every device: what was published once stays so, because
 * cases cite it.
 */
import * as Y from 'yjs'
import { hashOf } from '#shared/domain/approval/content.ts'
import { type Damaged, damaged, lineIn, numberIn, type RecordMap } from '#shared/domain/fields.ts'
import type { Signed } from '#shared/domain/freeze.ts'
import { jsonList } from '#shared/domain/json-list.ts'
import {
  type ArticleSaid,
  type ArticleTexts,
  articleIn,
  type CharterLanguage,
} from '#shared/domain/moderation/article.ts'

export interface CharterVersion {
  readonly kind: 'charter'
  readonly id: string
  /** In their order: an article's number is its place, from 1. */
  readonly articles: readonly ArticleSaid[]
  /** SHA-256 of the canonical text, as it was when the version was made. */
  readonly hash: string
  /** What is new in it, in the words of who made it. */
  readonly note: string
  /** The version that was in force for who made it; null: there was none. */
  readonly after: string | null
  /** Somebody else than its author had to approve it, as the workspace wanted then. */
  readonly needsOther: boolean
  /** The approval that counts; null while it waits for one. */
  readonly published: Publication | null
  /** Null once it is published: then it came too late. */
  readonly withdrawn: Signed | null
  /** ms since 1970 */
  readonly createdAt: number
  readonly createdBy: string
}

export interface Publication extends Signed {
  /** From 1: one more than the highest that was known where it was published. */
  readonly number: number
}

export interface PublishedCharter extends CharterVersion {
  readonly published: Publication
  /** Which of those with its number it is, from 0; null where it is the only one. */
  readonly twin: number | null
}

/** `approve:{entry}` = `{at} {by} {number}`; `withdraw:{entry}` = `{at} {by}`. */
export const APPROVE = 'approve:'
export const WITHDRAW = 'withdraw:'

const APPROVAL = /^(\d{1,15}) (\S+) (\d{1,6})$/
const SIGNATURE = /^(\d{1,15}) (\S+)$/

/** Without a text that can be read there is nothing to cite: that is damaged (M5). */
export function parseCharter(id: string, map: unknown): CharterVersion | Damaged {
  if (!(map instanceof Y.Map)) return damaged(id, '', map)
  const content = lineIn(map, 'content')
  const articles = content === null ? null : parseCharterText(content)
  if (articles === null) return damaged(id, 'content', map)
  const createdBy = lineIn(map, 'createdBy') ?? ''
  const needsOther = map.get('needsOther') === true
  const published = publicationIn(map, needsOther ? createdBy : null)
  return {
    kind: 'charter',
    id,
    articles,
    hash: lineIn(map, 'hash') ?? '',
    note: lineIn(map, 'note') ?? '',
    after: lineIn(map, 'after'),
    needsOther,
    published,
    withdrawn: published ? null : (entriesIn(map, WITHDRAW, SIGNATURE)[0] ?? null),
    createdAt: numberIn(map, 'createdAt') ?? 0,
    createdBy,
  }
}

/** Of several approvals given apart the one with the lowest number counts: what others built on it stays after it. */
function publicationIn(map: RecordMap, notBy: string | null): Publication | null {
  const valid = entriesIn(map, APPROVE, APPROVAL).filter(({ by }) => by !== notBy)
  return valid.sort((a, b) => a.number - b.number || bySigning(a, b))[0] ?? null
}

function entriesIn(map: RecordMap, prefix: string, shape: RegExp): Publication[] {
  const found: Publication[] = []
  for (const [key, value] of map) {
    const read = key.startsWith(prefix) && typeof value === 'string' ? shape.exec(value) : null
    if (read) found.push({ at: Number(read[1]), by: read[2] ?? '', number: Number(read[3] ?? 0) })
  }
  return found.sort(bySigning)
}

function bySigning(a: Signed, b: Signed): number {
  return a.at - b.at || (a.by < b.by ? -1 : 1)
}

/** The number in front is raised when what counts as content changes. */
const CANON = 1

/** One text for one content, the same on every device; space around a text says nothing. */
export function charterText(articles: readonly ArticleSaid[]): string {
  return JSON.stringify([
    CANON,
    articles.map(({ id, fr, en }) => [
      id,
      ...[fr.title, fr.text, en.title, en.text].map((text) => text.trim()),
    ]),
  ])
}

/** Back from its canonical text; null for what is none, or one of a newer version. */
function parseCharterText(canonical: string): ArticleSaid[] | null {
  const [canon, rows] = jsonList(canonical) ?? []
  if (canon !== CANON || !Array.isArray(rows)) return null
  const articles = rows.flatMap((row: unknown): ArticleSaid[] => {
    if (!isRow(row)) return []
    const [id, title, text, titleEn, textEn] = row
    return [{ id, fr: { title, text }, en: { title: titleEn, text: textEn } }]
  })
  return articles.length === rows.length ? articles : null
}

type Row = readonly [id: string, fr: string, frText: string, en: string, enText: string]

function isRow(row: unknown): row is Row {
  return (
    Array.isArray(row) && row.length === 5 && row.every((text: unknown) => typeof text === 'string')
  )
}

/** Whether it still is what was approved: somebody with a program of their own could have written over it. */
export function isIntact({ articles, hash }: Pick<CharterVersion, 'articles' | 'hash'>): boolean {
  return hashOf(charterText(articles)) === hash
}

function isPublished(
  version: CharterVersion,
): version is CharterVersion & Pick<PublishedCharter, 'published'> {
  return version.published !== null
}

/**
 * The published ones, the last is in force: who published knowing another is after it, by its number. Two that were
 * published apart have the same number, and the one that was approved later is after the other.
 */
export function publishedIn(versions: Iterable<CharterVersion>): PublishedCharter[] {
  const all = [...versions].filter(isPublished)
  all.sort(
    (a, b) =>
      a.published.number - b.published.number ||
      bySigning(a.published, b.published) ||
      (a.id < b.id ? -1 : 1),
  )
  return all.map((version) => {
    const same = all.filter(({ published }) => published.number === version.published.number)
    return { ...version, twin: same.length > 1 ? same.indexOf(version) : null }
  })
}

/** `3`, or `3b` for the second of those that were published apart with this number. */
export function versionName({ published, twin }: PublishedCharter): string {
  return `${published.number}${twin === null ? '' : String.fromCharCode(97 + Math.min(twin, 25))}`
}

/** The version of that day: the last of those that were published by then. @param at ms since 1970 */
export function inForceAt(
  published: readonly PublishedCharter[],
  at: number,
): PublishedCharter | null {
  return published.findLast((version) => version.published.at <= at) ?? null
}

/** Waiting for somebody's approval, the newest first. */
export function proposedIn(versions: Iterable<CharterVersion>): CharterVersion[] {
  return [...versions]
    .filter(({ published, withdrawn }) => published === null && withdrawn === null)
    .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
}

export interface CitedArticle extends ArticleTexts {
  readonly id: string
  readonly number: number
  readonly language: CharterLanguage
}

/** An article of a version, in this language or in the other where it is not written in this. */
export function citedIn(
  { articles }: Pick<CharterVersion, 'articles'>,
  article: string,
  language: CharterLanguage,
): CitedArticle | null {
  const index = articles.findIndex(({ id }) => id === article)
  const found = articles[index]
  return found ? { id: article, number: index + 1, ...articleIn(found, language) } : null
}
