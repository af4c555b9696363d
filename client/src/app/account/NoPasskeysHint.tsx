import { Match, Switch } from 'solid-js'
import { useWords } from '#client/i18n/i18n.tsx'
import type { NoPasskeys } from './passkeys.ts'

/** Why there are no passkeys here, and where there are. */
export function NoPasskeysHint(props: { readonly reason: NoPasskeys | null }) {
  const words = useWords()
  const elsewhere = () => (props.reason?.why === 'address' ? props.reason.elsewhere : null)
  return (
    <Switch>
      <Match when={elsewhere()}>
        {(address) => (
          <p class="hint">
            {words().account.noPasskeysByNumber}{' '}
            <a class="link" href={address()}>
              {address()}
            </a>
          </p>
        )}
      </Match>
      <Match when={props.reason?.why === 'address'}>
        <p class="hint">{words().account.noPasskeysAtAddress}</p>
      </Match>
      <Match when={props.reason?.why === 'browser'}>
        <p class="hint">{words().account.noPasskeysInBrowser}</p>
      </Match>
    </Switch>
  )
}
