import { hostname, networkInterfaces } from 'node:os'
import type { Config } from './config.ts'

/**
 * Origins that may act with somebody's cookie (R3). Without a setting: the names that this machine has for itself, as
 * far as it listens there. The `Host` header is never asked, because whoever can lure a browser can choose it.
 */
export function allowedOrigins(
  { origins, host }: Pick<Config, 'origins' | 'host'>,
  port: number,
): ReadonlySet<string> {
  if (origins) return new Set(origins)
  const everywhere = host === '0.0.0.0' || host === '::'
  const names = ['127.0.0.1', 'localhost', '[::1]', ...(everywhere ? ownNames() : [inUrl(host)])]
  return new Set(names.map((name) => new URL(`http://${name}:${port}`).origin))
}

/** The address that a browser on this machine can open. */
export function openAt({ origins, host }: Pick<Config, 'origins' | 'host'>, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  return origins?.[0] ?? `http://${everywhere ? '127.0.0.1' : inUrl(host)}:${port}`
}

function ownNames(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return [hostname(), ...addresses.map(({ address }) => inUrl(address))].filter((name) =>
    URL.canParse(`http://${name}`),
  )
}

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
