import { useLocation, useNavigate } from '@solidjs/router'
import { createUniqueId, onCleanup, onMount, untrack } from 'solid-js'
import { useApp } from '#client/app/app-context.tsx'
import type { Command } from '#client/commands/command.ts'
import { useCommandRegistry, useCommands } from '#client/commands/registry.ts'
import { createTemplateCommands } from '#client/commands/templates.ts'
import { offeredOf } from '#client/features/calendar/saved/saved-views-view.ts'
import { writeShown } from '#client/features/calendar/saved/shown-address.ts'
import { addressWith } from '#client/features/post/post-address.ts'
import { useWords } from '#client/i18n/i18n.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { search as searchIcon, x } from '#client/ui/icons.ts'
import { Keys } from '#client/ui/Keys.tsx'
import { ownScript } from '#client/ui/trusted.ts'
import { askIn } from '#client/workspace/ask-worker.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createSearch, type Search } from '#client/workspace/search/search.ts'
import type { SearchIndex } from '#client/workspace/search/search-index.ts'
import searchAddress from '#client/workspace/search/search-worker.ts?worker&url'
import { createSavedViews } from '#client/workspace/space/saved-views.ts'
import { createSlots } from '#client/workspace/space/slots.ts'
import { createTemplates } from '#client/workspace/space/templates.ts'
import type { Workspace } from '#client/workspace/workspace.ts'
import { writeFilter } from '#shared/domain/filter-address.ts'
import { dayOf } from '#shared/domain/local-time.ts'
import { NO_FILTER } from '#shared/domain/post-filter.ts'
import type { Template } from '#shared/domain/template.ts'
import { localTimeAt } from '#shared/domain/zone.ts'
import { PaletteFoot } from './PaletteFoot.tsx'
import { PaletteList } from './PaletteList.tsx'
import { createPaletteView, type Item, type NamedPlace, runnable } from './palette-view.ts'
import './Palette.css'

/** Characters: what is looked for is a few words, or an address. */
const LONGEST = 500

export interface PaletteProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** To find anything and to do anything, from one field. Stays from the first time on, with what it has read. */
export function Palette(props: PaletteProps) {
  const { environment } = useApp()
  const words = useWords()
  const workspace = useWorkspace()
  const reader = new Worker(ownScript(searchAddress), { type: 'module' })
  const { ask, close } = askIn<SearchIndex>(reader)
  const search = createSearch({
    workspace,
    worker: { put: ask('put'), remove: ask('remove'), find: ask('find'), close },
    idle: environment.idle,
    networks: words().networks,
    today: () => todayIn(workspace, environment),
  })
  onCleanup(search.close)
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words().palette.title} class="palette">
      <Opened search={search} onClose={props.onClose} />
    </Dialog>
  )
}

function Opened(props: { readonly search: Search; readonly onClose: () => void }) {
  const { browser, environment } = useApp()
  const workspace = useWorkspace()
  const words = useWords()
  const location = useLocation()
  const navigate = useNavigate()
  const today = todayIn(workspace, environment)
  const templates = createTemplateCommands(workspace)
  const begin = (template: Template) => {
    const post = templates.begin(template)
    if (post !== null) navigate(addressWith(location, post), { scroll: false })
  }
  const ownTemplates = createTemplates(workspace)
  const commands = [
    ...runnable(useCommandRegistry().commands()),
    ...untrack(ownTemplates).map(
      (template): Command => ({
        id: `template.${template.id}`,
        keys: [],
        group: 'post',
        label: (said) => said.templates.newFrom(template.name),
        run: () => begin(template),
      }),
    ),
  ]
  useCommands(() => [], { modal: true })
  const saved = createSavedViews(workspace)
  const views = () =>
    saved().map((one) => ({
      id: one.id,
      name: one.name,
      address: `/w/${workspace.id}/calendar/${writeShown(offeredOf(one, workspace))}`,
    }))
  const slots = createSlots(workspace)
  const places = (): readonly NamedPlace[] => {
    const home = `/w/${workspace.id}`
    const on = (of: NamedPlace['of'], all: readonly Pick<NamedPlace, 'id' | 'name'>[]) =>
      all.map(({ id, name }) => ({ of, id, name, address: `${home}/${of}s?${of}=${id}` }))
    return [
      ...on('campaign', workspace.campaigns()),
      ...on('slot', slots()),
      ...on('template', ownTemplates()),
      ...on('pillar', workspace.pillars()),
    ]
  }
  const { search } = props
  const view = createPaletteView({
    workspace,
    search,
    views,
    places,
    commands,
    words,
    today,
  })
  const list = createUniqueId()
  const idOf = (item: Item) => `${list}-${item.key}`
  let field: HTMLInputElement | undefined
  onMount(() => field?.focus())

  const addressOf = (item: Item): string | null => {
    if (item.kind === 'post') return addressWith(location, item.post.id)
    if (item.kind === 'view' || item.kind === 'place') return item.address
    if (item.kind === 'idea') return `/w/${workspace.id}/ideas?idea=${item.idea.id}`
    if (item.kind === 'filter')
      return `/w/${workspace.id}/calendar?${writeFilter({ ...NO_FILTER, [item.facet]: [item.id] })}`
    return null
  }
  const take = (item: Item | null, beside: boolean) => {
    if (!item) return
    const address = addressOf(item)
    if (beside && address !== null) return browser.openBeside(address)
    props.onClose()
    if (address !== null) navigate(address, { scroll: false, state: { opened: true } })
    // The focus is back where it was by then: what is done may be done to what has it.
    else if (item.kind === 'command') queueMicrotask(() => item.command.run?.())
  }
  const press = (event: KeyboardEvent) => {
    const { key } = event
    if (key === 'ArrowDown') view.move(1)
    else if (key === 'ArrowUp') view.move(-1)
    else if (key === 'Enter' && !event.isComposing)
      take(view.current(), browser.apple ? event.metaKey : event.ctrlKey)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div class="palette-field">
        <Icon of={searchIcon} />
        <input
          ref={(element) => {
            field = element
          }}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="go"
          placeholder={words().palette.example}
          aria-label={words().palette.title}
          aria-expanded={view.items().length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={keyed(view.current(), idOf)}
          maxLength={LONGEST}
          value={view.typed()}
          onInput={(event) => view.type(event.currentTarget.value)}
          onKeyDown={press}
        />
        <button type="button" class="palette-close" onClick={() => props.onClose()}>
          <Keys of={words().keyboard.escapeKey} />
          <Icon of={x} size="touch" />
          <span class="visually-hidden">{words().common.close}</span>
        </button>
      </div>
      <PaletteList
        view={view}
        id={list}
        idOf={idOf}
        onTake={(item, beside) => take(item, beside)}
      />
      <PaletteFoot view={view} />
    </>
  )
}

function todayIn({ settings }: Workspace, { now }: Pick<Environment, 'now'>): string {
  return dayOf(localTimeAt(now(), settings().timeZone))
}

function keyed(item: Item | null, idOf: (item: Item) => string): string | undefined {
  return item ? idOf(item) : undefined
}
