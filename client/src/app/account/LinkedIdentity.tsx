import { Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import type { OwnWays } from './ways.ts'
import type { WaysView } from './ways-view.ts'

/** Who somebody is at the team's own provider. */
export function LinkedIdentity(props: {
  readonly view: WaysView
  readonly provider: string
  readonly linked: OwnWays['openId']
}) {
  const { words, formats } = useI18n()
  const first = () => props.linked[0]
  return (
    <div class="ways-part">
      <h3>{props.provider}</h3>
      <Show
        when={first()}
        fallback={
          <>
            <p class="hint">{words().account.linkHint(props.provider)}</p>
            <Button onClick={() => void props.view.link()}>
              {words().account.link(props.provider)}
            </Button>
          </>
        }
      >
        {(identity) => (
          <>
            <p>
              {words().account.linked(identity().email, formats().instant(identity().createdAt))}
            </p>
            <Button onClick={() => void props.view.unlink()}>
              {words().account.unlink(props.provider)}
            </Button>
          </>
        )}
      </Show>
    </div>
  )
}
