import type { Workspace } from '#client/workspace/workspace.ts'
import { networkReadField, rulesField } from '#shared/domain/events/rules/answers.ts'
import { publishRules, type Rulebook } from '#shared/domain/events/rules/rulebook.ts'
import type { Scalar } from '#shared/domain/fields.ts'
import type { Network } from '#shared/domain/network.ts'
import { createEventRecords } from './event-records.ts'

/** What a person does about the rules of one event. */
export interface RulesCommands {
  mayChange(): boolean
  /** One answer; undefined empties it. */
  answer(name: string, value: Scalar | undefined): void
  /** Somebody has read the network's own rules. @param day `2026-11-26` */
  haveRead(network: Network, day: string): void
  /** For good: who enters does so by what was published. */
  publish(text: string, known: readonly Rulebook[]): void
}

export function createRulesCommands(workspace: Workspace, event: string): RulesCommands {
  const { mayChange, change } = createEventRecords(workspace)
  return {
    mayChange,
    answer: (name, value) => change('event changed', event, { [rulesField(name)]: value }),
    haveRead: (network, day) =>
      change('event changed', event, { [networkReadField(network)]: day }),
    publish(text, known) {
      const home = workspace.events()?.home('rulebooks')
      if (!home || !mayChange()) return
      const author = workspace.write.author()
      workspace.write.transact(home, () => publishRules(home, { event, text, known }, author))
    },
  }
}
