import { useLocation, useNavigate, useParams, useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from 'solid-js'
import { useCommands } from '#client/commands/registry.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { info } from '#client/ui/icons.ts'
import { createMedia } from '#client/ui/media.ts'
import { ProgressBar } from '#client/ui/ProgressBar.tsx'
import type { Toasts } from '#client/ui/toasts.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import type { Memory } from '#client/workspace/device/memory.ts'
import type { Environment } from '#client/workspace/environment.ts'
import { createCaseReaders } from '#client/workspace/moderation/case-readers.ts'
import { createModerators } from '#client/workspace/moderation/moderators.ts'
import { CasePane } from './case/CasePane.tsx'
import { NewCaseDialog } from './case/NewCaseDialog.tsx'
import { Inbox } from './inbox/Inbox.tsx'
import { InboxHead } from './inbox/InboxHead.tsx'
import { createInARow } from './inbox/in-a-row.ts'
import { inboxCommands } from './inbox/inbox-commands.ts'
import { InboxContext, type InboxDesk } from './inbox/inbox-context.ts'
import {
  type InboxFilter,
  isSameInboxFilter,
  readInboxFilter,
  writeInboxFilter,
} from './inbox/inbox-filter.ts'
import { createInboxView } from './inbox/view.ts'
import { createCaseLinks } from './incidents/case-links.ts'
import './inbox/Inbox.css'

/** A case stands beside the list from here on; else in its place. */
const ROOM_FOR_CASE = '(min-width: 960px)'

/** So long the relay is waited for: without it, what this device holds is all there is. */
const PATIENCE_MS = 4_000

export interface ModerationPageProps {
  readonly environment: Pick<Environment, 'now' | 'after' | 'painted'>
  /** IANA name of the zone of the viewer's clocks. */
  readonly viewerZone: string
  readonly memory: Memory
  readonly toasts: Pick<Toasts, 'replace'>
  readonly copy: InboxDesk['copy']
  readonly download: InboxDesk['download']
}

/** The inbox, and the case that is opened in it. What is looked at is in the address, but for words, which may name somebody. */
export function ModerationPage(props: ModerationPageProps) {
  const workspace = useWorkspace()
  const i18n = useI18n()
  const { words } = i18n
  const location = useLocation()
  const navigate = useNavigate()
  const params = useParams<{ id?: string }>()
  const [search, setSearch] = useSearchParams<{
    queue?: string
    order?: string
    network?: string
    triage?: string
    owner?: string
  }>()
  const [text, setText] = createSignal('')
  const [beginning, setBeginning] = createSignal(false)
  const hasRoom = createMedia(ROOM_FOR_CASE)
  const filter = createMemo(() => readInboxFilter(search, text()), undefined, {
    equals: isSameInboxFilter,
  })
  const [filtering, setFiltering] = createSignal(false)
  const view = createInboxView({ workspace, environment: props.environment, filter })
  const readers = createCaseReaders(workspace)
  const moderators = createModerators(workspace)
  let list: HTMLElement | undefined
  let searchField: HTMLInputElement | undefined

  // What is read already is shown; that there is nothing is said only when all has been read, and a new device has been told.
  const [told, setTold] = createSignal(false)
  createEffect(() => {
    const moderation = workspace.moderation()
    if (!moderation?.ready()) return
    void moderation.newest().synced.then(() => setTold(true))
    onCleanup(props.environment.after(PATIENCE_MS, () => setTold(true)))
  })
  const isThere = () => told() || view.counts().open + view.counts().closed > 0
  const opened = () => params.id ?? null
  const isAlone = () => opened() !== null && !hasRoom()
  const open = (id: string | null) => {
    if (id === opened()) return
    const base = `/w/${workspace.id}/moderation`
    // From case to case one does not go back through all of them.
    const replace = opened() !== null
    const before = opened()
    navigate(`${base}${id === null ? '' : `/case/${id}`}${location.search}`, {
      replace,
      scroll: false,
    })
    if (id !== null) view.at(id)
    else if (before !== null) focusRow(view.ids().includes(before) ? before : view.spot())
  }
  const focusRow = (id: string | null) =>
    queueMicrotask(() => list?.querySelector<HTMLElement>(`[data-case="${id}"]`)?.focus())
  const goTo = (id: string | null) => {
    view.at(id)
    if (hasRoom() || opened() !== null) open(id)
    if (id !== null) list?.querySelector<HTMLElement>(`[data-case="${id}"]`)?.focus()
  }
  /** What is done may take the case out of the list that stands open: then the next one is at hand. */
  const following = async (does: () => Promise<void>, steps: boolean) => {
    const inList = list?.contains(document.activeElement) ?? false
    const here = view.spot()
    const isOpen = opened() !== null && opened() === here
    const several = view.marks.marked().size > 0
    await does()
    if (several) view.marks.clear()
    const moved = view.spot() !== here ? view.spot() : steps && inList ? view.from(here, 1) : here
    if (moved === here) return
    view.at(moved)
    if (isOpen && hasRoom()) open(moved)
    if (inList && moved !== null) focusRow(moved)
  }
  const inARow = createInARow({ memory: props.memory, view, opened, open })
  const setFilter = (change: Partial<InboxFilter>) => {
    if (change.text !== undefined) setText(change.text)
    setSearch(writeInboxFilter({ ...filter(), ...change }), { replace: true })
  }
  const exportCases: (...of: Parameters<InboxDesk['exportCases']>) => Promise<void> = async (
    ids,
    format,
  ) => {
    const { exportModeration } = await import('#client/commands/moderation/export-moderation.ts')
    const { now, painted } = props.environment
    const file = await exportModeration(workspace, format, ids, i18n, { now, breathe: painted })
    if (file) props.download(file.name, file.content)
  }
  const desk: InboxDesk = {
    view,
    readers,
    environment: props.environment,
    viewerZone: props.viewerZone,
    copy: (text) => props.copy(text),
    download: (name, content) => props.download(name, content),
    exportCases: (ids, format) => void exportCases(ids, format),
    filter,
    setFilter,
    filtering,
    setFiltering: (on) => void setFiltering(on),
    opened,
    open,
    goTo,
    inARow,
    triage: (ids, triage) =>
      void inARow.leadOn(() =>
        following(() => view.triage(ids, triage), view.marks.marked().size === 0),
      ),
    take: (ids) => void following(() => view.take(ids), false),
    moderators: () => moderators().map((one) => ({ id: one.id, name: workspace.called(one) })),
    assign: (ids, owner) => void following(() => view.assign(ids, owner), false),
    close: (ids) => void following(() => view.close(ids), false),
    remove: (ids) => void following(() => view.remove(ids), false),
    incidents: createCaseLinks(workspace),
    openIncident: (cases) =>
      navigate(`/w/${workspace.id}/moderation/incidents?open=1`, { state: { cases } }),
  }
  const current = () => opened() ?? view.spot()
  useCommands(() =>
    inboxCommands({
      desk,
      current,
      isAlone,
      step(by) {
        const to = view.from(current(), by)
        if (to !== null) goTo(to)
      },
      toSearch() {
        setFiltering(true)
        searchField?.focus()
      },
      begin: () => setBeginning(true),
      nothingChosen: () =>
        props.toasts.replace('case', {
          get text() {
            return words().cases.chooseFirst
          },
          icon: info,
        }),
    }),
  )
  createEffect(on(opened, (id) => id !== null && view.at(id)))
  // In the moderation's own documents only: elsewhere, who may not read them would learn which case it is.
  createEffect(() => readers.tell(opened()))
  onCleanup(() => readers.tell(null))
  workspace.presence.tell({ page: 'moderation', post: null, doing: 'looking', day: null })

  return (
    <InboxContext.Provider value={desk}>
      <Show when={!isAlone()}>
        <InboxHead onBegin={() => setBeginning(true)} />
      </Show>
      <Show when={isThere()} fallback={<ProgressBar label={words().cases.opening} />}>
        <div class="inbox" classList={{ 'inbox-alone': isAlone() }}>
          <Show when={!isAlone()}>
            <Inbox
              list={(element) => {
                list = element
              }}
              field={(input) => {
                searchField = input
              }}
              onBegin={() => setBeginning(true)}
            />
          </Show>
          <Show
            when={opened()}
            keyed
            fallback={
              <Show when={hasRoom()}>
                <p class="inbox-choose">{words().cases.choose}</p>
              </Show>
            }
          >
            {(id) => <CasePane id={id} alone={isAlone()} />}
          </Show>
        </div>
      </Show>
      <NewCaseDialog
        open={beginning()}
        onClose={() => setBeginning(false)}
        onNoted={(id) => open(id)}
      />
    </InboxContext.Provider>
  )
}
