import { createMemo, createSignal, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { FileButton } from '#client/ui/FileButton.tsx'
import { matchParticipants } from '#shared/domain/events/challenge/participants.ts'
import type { ReadCount, ReadCounts } from '#shared/formats/challenge/read-counts.ts'
import { useChallenge } from './challenge-view.ts'

/** Names that a sentence lists; what is more is counted. */
const NAMES_SAID = 12

/** Check-ins out of a file: read, shown what it would be, and written only then. */
export function ImportCounts() {
  const view = useChallenge()
  const words = useWords()
  const formats = useFormats()
  const [read, setRead] = createSignal<Extract<ReadCounts, { readonly ok: true }> | null>(null)
  const [said, setSaid] = createSignal('')
  const open = async (file: File): Promise<void> => {
    setSaid('')
    const { readCounts } = await import('#shared/formats/challenge/read-counts.ts')
    const result = readCounts(new Uint8Array(await file.arrayBuffer()), { today: view.today() })
    setRead(result.ok ? result : null)
    if (!result.ok)
      setSaid(
        result.problem.kind === 'too-many-records'
          ? words().challenge.importTooMany(formats().number(result.problem.limit))
          : words().challenge.importUnreadable,
      )
  }
  const matched = createMemo(() => {
    const there = read()
    return there && matchParticipants(there.counts, view.participants())
  })
  const inside = ({ day }: ReadCount) => view.days().includes(day)
  const counts = createMemo(() => (matched()?.found ?? []).filter(({ row }) => inside(row)))
  const days = () =>
    counts()
      .map(({ row }) => row.day)
      .sort()
  const names = (all: readonly string[]) =>
    formats().list(
      all.length > NAMES_SAID
        ? [...all.slice(0, NAMES_SAID), words().challenge.others(all.length - NAMES_SAID)]
        : all,
    )
  const write = (): void => {
    const all = counts()
    view.commands.count(
      all.map(({ participant, row: { day, amount } }) => ({ participant, day, amount })),
    )
    setRead(null)
    setSaid(words().challenge.imported(all.length))
  }
  return (
    <section class="challenge-import">
      <FileButton size="small" onFile={(file) => void open(file)}>
        {words().challenge.importFile}
      </FileButton>
      <p class="hint">{words().challenge.importHint}</p>
      <p role="status">{said()}</p>
      <Show when={matched()}>
        {(match) => (
          <div class="challenge-read">
            <Show when={counts().length > 0} fallback={<p>{words().challenge.importNothing}</p>}>
              <p>
                {words().challenge.importRead(
                  counts().length,
                  new Set(counts().map(({ participant }) => participant)).size,
                  formats().day(days()[0] ?? ''),
                  formats().day(days().at(-1) ?? ''),
                )}
              </p>
            </Show>
            <Show when={match().found.length > counts().length}>
              <p>{words().challenge.importOutside(match().found.length - counts().length)}</p>
            </Show>
            <Show when={read()?.unread.length}>
              <p>
                {words().challenge.importUnread(
                  names((read()?.unread ?? []).map((row) => formats().number(row))),
                )}
              </p>
            </Show>
            <Show when={match().ambiguous.length > 0}>
              <p>{words().challenge.importAmbiguous(names(match().ambiguous))}</p>
            </Show>
            <Show when={match().unknown.length > 0}>
              <p>{words().challenge.importUnknown(names(match().unknown))}</p>
              <Button
                onClick={() =>
                  view.entryCommands.add(
                    match().unknown.map((who) => ({
                      name: who.startsWith('@') ? '' : who,
                      email: '',
                      handle: who.startsWith('@') ? who : '',
                      weight: 1,
                    })),
                  )
                }
              >
                {words().challenge.importAdd(match().unknown.length)}
              </Button>
            </Show>
            <div class="challenge-deeds">
              <Show when={counts().length > 0}>
                <Button look="primary" onClick={write}>
                  {words().challenge.importDo(counts().length)}
                </Button>
              </Show>
              <Button look="ghost" onClick={() => setRead(null)}>
                {words().challenge.cancel}
              </Button>
            </div>
          </div>
        )}
      </Show>
    </section>
  )
}
