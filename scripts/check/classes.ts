import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** A style sheet: where it lies below `client/src`, and what it says. */
interface Sheet {
  readonly path: string
  readonly css: string
}

/** One sentence for each class that the style sheets of two features name, and for each that asks the whole page. */
export function badStyles(root: string): readonly string[] {
  const folder = join(root, 'client/src')
  const sheets = globSync('**/*.css', { cwd: folder }).map((path) => ({
    path: path.split(sep).join('/'),
    css: readFileSync(join(folder, path), 'utf8'),
  }))
  return [...sharedClasses(sheets), ...wholePageQuestions(sheets)]
}

/**
 * A sheet stays on the page once its feature was shown, so a class that two features name is styled by whichever came last. What
 * `ui` or `app` names as well is common to all.
 */
export function sharedClasses(sheets: readonly Sheet[]): readonly string[] {
  const common = new Set<string>()
  const owners = new Map<string, Map<string, string>>()
  for (const { path, css } of sheets) {
    const feature = /^features\/([^/]+)\//.exec(path)?.[1]
    for (const name of classesIn(css)) {
      if (feature === undefined) common.add(name)
      else owners.set(name, (owners.get(name) ?? new Map<string, string>()).set(feature, path))
    }
  }
  return [...owners]
    .filter(([name, features]) => features.size > 1 && !common.has(name))
    .map(([name, features]) => `.${name} is styled by ${[...features.values()].sort().join(', ')}.`)
    .sort()
}

/**
 * `:has()` of the whole page is asked at every change of the page, and has what lies below styled again: a class of the
 * page says it for nothing. On paper, nothing changes.
 */
export function wholePageQuestions(sheets: readonly Sheet[]): readonly string[] {
  return sheets
    .filter(({ css }) =>
      /(?:^|[\s,}])(?::root|html|body|#root)[\w.#[\]="-]*:has\(/.test(onScreen(css)),
    )
    .map(({ path }) => `${path} asks the whole page by :has().`)
    .sort()
}

/** Without what is for paper only. */
function onScreen(css: string): string {
  return css.replace(/@media print \{(?:[^{}]|\{[^{}]*\})*\}/g, '')
}

/** Those of its selectors. */
function classesIn(css: string): ReadonlySet<string> {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)
  const names = Array.from(selectors, ([, selector = '']) =>
    selector.trim().startsWith('@')
      ? []
      : Array.from(selector.matchAll(/\.(-?[a-z_][\w-]*)/gi), ([, name = '']) => name),
  )
  return new Set(names.flat())
}
