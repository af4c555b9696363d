import type { Locked } from './lock-file.ts'

/** What the registry said of our packages: nothing known, these, or nothing at all. */
export type Asked =
  | { readonly kind: 'answered'; readonly known: readonly string[] }
  | { readonly kind: 'not-asked'; readonly why: string }

const BULK = '-/npm/v1/security/advisories/bulk'
const PATIENCE_MS = 8_000
/** Worth stopping for. Less is a matter of taste, and changes by the day. */
const GRAVE = new Set(['moderate', 'high', 'critical'])

/** Advisories that do not concern us, by their address, each with the reason. */
const ANSWERED_FOR: Readonly<Record<string, string>> = {}

/**
 * Asks the registry what is known of these versions, as `pnpm audit` does. A registry that cannot be reached, or has no such
 * endpoint, is no reason to fail: then it was not asked, and that is said.
 */
export async function askForVulnerabilities(
  packages: readonly Locked[],
  registry: string,
  send: typeof fetch = fetch,
): Promise<Asked> {
  const wanted: Record<string, string[]> = {}
  for (const { name, version } of packages) {
    wanted[name] ??= []
    wanted[name].push(version)
  }
  try {
    const response = await send(new URL(BULK, registry), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!response.ok) return notAsked(`the registry answered ${response.status}`)
    const answer: unknown = await response.json()
    return isAnswer(answer)
      ? { kind: 'answered', known: sentences(answer) }
      : notAsked('the registry answered with something else')
  } catch (error) {
    return notAsked(error instanceof Error ? error.message : String(error))
  }
}

interface Advisory {
  readonly title: string
  readonly url: string
  readonly severity: string
  readonly vulnerable_versions: string
}

function sentences(answer: Readonly<Record<string, readonly Advisory[]>>): string[] {
  return Object.entries(answer).flatMap(([name, advisories]) =>
    advisories
      .filter(({ severity, url }) => GRAVE.has(severity) && !(url in ANSWERED_FOR))
      .map(
        ({ vulnerable_versions: versions, severity, title, url }) =>
          `${name} ${versions}: ${severity}: ${title} (${url})`,
      ),
  )
}

function isAnswer(answer: unknown): answer is Readonly<Record<string, readonly Advisory[]>> {
  return typeof answer === 'object' && answer !== null && Object.values(answer).every(Array.isArray)
}

function notAsked(why: string): Asked {
  return { kind: 'not-asked', why }
}
