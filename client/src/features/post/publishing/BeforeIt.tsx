import { Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { users } from '#client/ui/icons.ts'
import { useSaid } from '../approval/said.ts'
import { usePost } from '../post-context.ts'

/** Instead of the way out, where what would go out is not what was approved: it takes a deed of its own. */
export function VoidGate(props: { readonly onAnyway: () => void }) {
  const words = useWords()
  return (
    <p class="publishing-end">
      <span class="grow">{words().publishing.voidNote}</span>
      <Button size="small" class="publishing-anyway" onClick={() => props.onAnyway()}>
        {words().publishing.voidAnyway}
      </Button>
    </p>
  )
}

/** Who else has the post open, that it may not go out twice, and the way to one that nobody is at. */
export function SharedNote() {
  const { id, round, open } = usePost()
  const words = useWords()
  const formats = useFormats()
  const said = useSaid()
  const others = () => round.at(id)
  const next = () => {
    const found = round.next(id)
    return found !== null && round.at(found).length === 0 ? found : null
  }
  return (
    <Show when={others().length > 0}>
      <p class="publishing-end publishing-shared" role="status">
        <Icon of={users} size="dense" />
        <span class="grow">
          {words().publishing.shared(formats().list(said.called.all(others())), others().length)}
        </span>
        <Show when={next()}>
          {(post) => (
            <Button size="small" keys="P" onClick={() => open(post())}>
              {words().publishing.nextFree}
            </Button>
          )}
        </Show>
      </p>
    </Show>
  )
}
