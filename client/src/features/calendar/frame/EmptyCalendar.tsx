import { useWords } from '#client/i18n/i18n.tsx'
import { Button, LinkButton } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { fileUp, plus, userPlus } from '#client/ui/icons.ts'
import { may } from '#shared/access/rules.ts'
import { useCalendar } from '../calendar-context.ts'
import './EmptyCalendar.css'

/** A workspace without a single post: the ways to begin, on the month that waits for them. */
export function EmptyCalendar() {
  const { view, workspace } = useCalendar()
  const words = useWords()
  /** Today must not lie below it. */
  const isTodayLow = () =>
    view.weeks().findIndex(({ days }) => days.includes(view.today())) >= view.weeks().length - 2
  const isWritable = () => workspace.readOnly() === null
  const detail = () => {
    const { empty } = words()
    if (!isWritable()) return empty.firstDetailRead
    return may(workspace.me.role, 'plan') ? empty.firstDetail : empty.firstDetailDraft
  }
  return (
    <div class="invitation" classList={{ 'invitation-above': isTodayLow() }}>
      <EmptyState
        cells={0}
        title={words().empty.firstTitle}
        detail={detail()}
        actions={
          // The honey button of the page is the one that is always there.
          isWritable() && (
            <>
              {may(workspace.me.role, 'plan') && (
                <LinkButton icon={fileUp} href={`/w/${workspace.id}/import`}>
                  {words().empty.importYours}
                </LinkButton>
              )}
              {may(workspace.me.role, 'manage people') && (
                <LinkButton icon={userPlus} href={`/w/${workspace.id}/people`}>
                  {words().empty.inviteTeam}
                </LinkButton>
              )}
              <Button look="ghost" icon={plus} onClick={() => view.newPost(view.tabDay())}>
                {words().empty.preparePost}
              </Button>
            </>
          )
        }
      />
    </div>
  )
}
