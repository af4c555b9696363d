import { type Accessor, createMemo } from 'solid-js'
import { maySetLimits, setLimit } from '#client/commands/set-limit.ts'
import type { Words } from '#client/i18n/words.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import { createOwnLimits } from '#client/workspace/space/own-limits.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { isNetwork } from '#shared/domain/network.ts'
import { type LimitName, NETWORK_RULES, type Source } from '#shared/domain/networks/limits.ts'
import { isLimit } from '#shared/domain/networks/own-limits.ts'

export interface ShownLimit {
  readonly name: LimitName
  /** What counts here. */
  readonly most: number
  /** What the network takes as a rule, when the workspace says otherwise; else null. */
  readonly usual: number | null
  readonly source: Source
}

export interface ShownChannel {
  readonly id: string
  readonly network: string
  readonly name: string
  readonly limits: readonly ShownLimit[]
}

export interface LimitsView {
  /** The channels that have limits. */
  readonly channels: Accessor<readonly ShownChannel[]>
  readonly mayChange: Accessor<boolean>
  /** Null: the usual one again. */
  set(channel: string, name: LimitName, most: number | null): void
}

export function createLimitsView(workspace: Workspace, words: Accessor<Words>): LimitsView {
  const own = createOwnLimits(workspace)
  return {
    channels: createMemo(() =>
      workspace.channels().flatMap(({ id, network, name }) => {
        if (!isNetwork(network)) return []
        const limits = NETWORK_RULES[network].limits.map(({ name, most, source }) => {
          const chosen = own()(id)[name] ?? most
          return { name, most: chosen, usual: chosen === most ? null : most, source }
        })
        const called = name ?? networkName(network, words().networks)
        return limits.length > 0 ? [{ id, network, name: called, limits }] : []
      }),
    ),
    mayChange: () => maySetLimits(workspace),
    set: (channel, name, most) => setLimit(workspace, channel, name, most),
  }
}

/** `4 000`, `4,000`, `4.000`, `4000`; null for what is no limit. */
export function readLimit(text: string): number | null {
  const figures = text.replaceAll(/[\s.,'’]/g, '')
  const value = /^\d{1,9}$/.test(figures) ? Number(figures) : null
  return isLimit(value) ? value : null
}
