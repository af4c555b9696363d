import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { fileUp, plus } from '#client/ui/icons.ts'
import { useCalendar } from './calendar-context.ts'

/** A workspace without a single post: the two ways to begin. */
export function EmptyCalendar(props: { readonly importHref: string }) {
  const { view, workspace } = useCalendar()
  const words = useWords()
  return (
    <div class="calendar-empty">
      <EmptyState
        cells={0}
        title={words().calendar.firstTitle}
        detail={words().calendar.firstDetail}
        actions={
          workspace.readOnly() === null && (
            <>
              <LinkButton look="primary" size="large" icon={fileUp} href={props.importHref}>
                {words().calendar.importYours}
              </LinkButton>
              <Button size="large" icon={plus} onClick={() => view.newPost(view.today())}>
                {words().calendar.preparePost}
              </Button>
            </>
          )
        }
      />
    </div>
  )
}
