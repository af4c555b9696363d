import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const PAGES = ['*.md', 'docs/**/*.md']
const LINK = /\]\((?!\w+:|#)([^)#\s]+)/g
const IN_CODE = /`((?:docs|scripts|server|client|shared|e2e)\/[\w./-]+\.\w+)`/g

/** Links of the documentation, and files that it names, that lead nowhere. */
export function badLinks(root: string): string[] {
  return PAGES.flatMap((pattern) => globSync(pattern, { cwd: root })).flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8')
    const linked = [...text.matchAll(LINK)].map(([, to = '']) => join(dirname(page), to))
    const named = [...text.matchAll(IN_CODE)].map(([, file = '']) => file)
    return [...linked, ...named]
      .filter((file) => !existsSync(join(root, file)))
      .map((file) => `${page}: there is no ${file}`)
  })
}
