import {
  type Accessor,
  createContext,
  createEffect,
  createRoot,
  createSignal,
  onCleanup,
  untrack,
  useContext,
} from 'solid-js'
import { type Command, isAvailable } from './command.ts'
import { areSingleKeys, createKeyMatcher, type KeyStroke } from './keys.ts'

interface Layer {
  readonly commands: Accessor<readonly Command[]>
  readonly modal: boolean
}

export interface LayerOptions {
  readonly modal?: boolean
  /** Below all that is there already: seldom wanted, it comes last wherever everything is listed. */
  readonly beneath?: boolean
}

/** What can be done right now: the frame, the page and what lies over it each bring their commands. */
export interface CommandRegistry {
  /** Those of the top layer first; a modal layer hides what is below it. */
  readonly commands: Accessor<readonly Command[]>
  /** Whether keys without Ctrl or Cmd may act (WCAG 2.1.4). */
  readonly singleKeys: Accessor<boolean>
  /** Adds commands until the result is called. */
  add(commands: Accessor<readonly Command[]>, options?: LayerOptions): () => void
  /** Null when nothing of that name can be done now, or in a moment. */
  find(id: string): Command | null
  /** Does it now, or once as soon as it can be done, however often it is asked for until then. */
  act(command: Command): void
  /** Runs what the stroke means; returns whether it meant something. */
  press(stroke: KeyStroke, where: { readonly at: number; readonly inText: boolean }): boolean
}

export function createCommandRegistry(means: {
  readonly apple: boolean
  readonly singleKeys: Accessor<boolean>
  /** A key has led to a field. */
  readonly asked?: () => void
}): CommandRegistry {
  const [layers, setLayers] = createSignal<readonly Layer[]>([])
  const matcher = createKeyMatcher(means.apple)
  const run = (command: Command): void => {
    if (isAvailable(command)) command.run?.()
    if (command.asksForText) means.asked?.()
  }
  const waiting = new Set<string>()
  const act = (command: Command): void => {
    run(command)
    if (!command.soon?.() || waiting.has(command.id)) return
    waiting.add(command.id)
    createRoot((end) =>
      createEffect(() => {
        if (command.soon?.()) return
        end()
        waiting.delete(command.id)
        untrack(() => run(command))
      }),
    )
  }

  const commands = (): readonly Command[] => {
    const all = layers()
    const modal = all.findLastIndex((layer) => layer.modal)
    return all
      .slice(Math.max(0, modal))
      .toReversed()
      .flatMap((layer) => layer.commands())
  }
  return {
    commands,
    singleKeys: means.singleKeys,
    add(own, options) {
      const layer: Layer = { commands: own, modal: options?.modal ?? false }
      setLayers((all) => (options?.beneath ? [layer, ...all] : [...all, layer]))
      return () => setLayers((all) => all.filter((other) => other !== layer))
    },
    find: (id) => commands().find((command) => command.id === id && isComing(command)) ?? null,
    act,
    press(stroke, { at, inText }) {
      const allowed = (keys: string) => !areSingleKeys(keys) || (means.singleKeys() && !inText)
      const ready = commands().filter((command) => command.run && isComing(command))
      const wanted = ready.flatMap((command) => command.keys.filter(allowed))
      const keys = matcher.match(stroke, at, wanted)
      if (keys === null) return false
      const command = ready.find((one) => one.keys.includes(keys))
      if (command && !(command.once && stroke.repeat)) act(command)
      return true
    },
  }
}

function isComing(command: Command): boolean {
  return isAvailable(command) || (command.soon?.() ?? false)
}

export const CommandsContext = createContext<CommandRegistry>()

export function useCommandRegistry(): CommandRegistry {
  const registry = useContext(CommandsContext)
  if (!registry) throw new Error('useCommandRegistry: there is no <CommandsContext.Provider> above')
  return registry
}

/** What a page or a layer can do while it is there. */
export function useCommands(commands: Accessor<readonly Command[]>, options?: LayerOptions): void {
  onCleanup(useCommandRegistry().add(commands, options))
}
