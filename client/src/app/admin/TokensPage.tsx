import { For, onMount, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useApp } from '#client/app/app-context.tsx'
import { useCopy } from '#client/app/use-copy.ts'
import { useI18n } from '#client/i18n/i18n.tsx'
import { AskInPlace } from '#client/ui/AskInPlace.tsx'
import { Banner } from '#client/ui/Banner.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Field, SelectField, TextField } from '#client/ui/Field.tsx'
import { focusNear } from '#client/ui/focus-near.ts'
import { copy } from '#client/ui/icons.ts'
import { isolated } from '#client/ui/isolated.ts'
import { Said } from '#client/ui/Said.tsx'
import { TextToCopy } from '#client/ui/TextToCopy.tsx'
import { roleSentence } from '#client/workspace/access/role-sentence.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { createColleagues } from '#client/workspace/people/colleagues.ts'
import { isRole } from '#shared/access/roles.ts'
import { may } from '#shared/access/rules.ts'
import { AdminPage } from './AdminPage.tsx'
import {
  createTokensView,
  DAYS,
  rolesForTokens,
  type Token,
  type TokenDraft,
  type TokensView,
} from './tokens-view.ts'

/** What lets other programs in: who made it, what it may do, when it was last used. */
export function TokensPage() {
  const { browser } = useApp()
  const { words } = useI18n()
  const workspace = useWorkspace()
  const view = createTokensView({ relay: browser, workspace: workspace.id })
  const isAllowed = () => may(workspace.me.role, 'make tokens')
  onMount(() => {
    if (isAllowed()) void view.load()
  })
  let list: HTMLUListElement | undefined
  const revoke = async (id: string) => {
    const place = view.tokens()?.findIndex((token) => token.id === id) ?? 0
    await view.revoke(id)
    if (list) focusNear(list, place, 'button')
  }
  const problem = () => {
    const what = view.problem()
    return what === null || what === 'name' ? null : words().admin.problems[what]
  }
  return (
    <AdminPage title={words().admin.tokens} intro={words().admin.tokensIntro} allowed={isAllowed()}>
      <Show when={view.made()} fallback={<TokenForm view={view} />}>
        {(made) => <MadeToken made={made()} onDone={view.done} />}
      </Show>
      <Show when={problem()}>{(sentence) => <Banner tone="warn" title={sentence()} />}</Show>
      <Show when={view.tokens()}>
        {(tokens) => (
          <ul ref={list} class="admin-list">
            <For each={tokens()} fallback={<li class="hint">{words().admin.noTokens}</li>}>
              {(token) => <TokenRow token={token} onRevoke={() => void revoke(token.id)} />}
            </For>
          </ul>
        )}
      </Show>
    </AdminPage>
  )
}

function TokenForm(props: { readonly view: TokensView }) {
  const { words, formats } = useI18n()
  const workspace = useWorkspace()
  const roles = rolesForTokens(workspace.me.role)
  const [draft, setDraft] = createStore<TokenDraft>({ name: '', role: 'guest', days: 90 })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void props.view.make({ ...draft }).then(() => {
      if (props.view.problem() === null) setDraft({ name: '' })
    })
  }
  return (
    <form class="admin-form" novalidate onSubmit={submit}>
      <TextField
        label={words().admin.tokenName}
        placeholder={words().admin.tokenNameExample}
        value={draft.name}
        onInput={(name) => setDraft({ name })}
        error={props.view.problem() === 'name' ? words().admin.tokenNameWrong : null}
        autocomplete="off"
      />
      <SelectField
        label={words().roles.label}
        hint={roleSentence(draft.role, words().roles, formats())}
        value={draft.role}
        options={roles.map((role) => ({ value: role, label: words().roles.names[role] }))}
        onChange={(role) => isRole(role) && setDraft({ role })}
      />
      <SelectField
        label={words().team.validFor}
        value={String(draft.days)}
        options={DAYS.map((days) => ({
          value: String(days),
          label: days === null ? words().admin.forGood : words().team.hours(days * 24),
        }))}
        onChange={(days) => setDraft({ days: days === 'null' ? null : Number(days) })}
      />
      <div>
        <Button look="primary" type="submit">
          {words().admin.makeToken}
        </Button>
      </div>
    </form>
  )
}

function MadeToken(props: {
  readonly made: { readonly name: string; readonly secret: string }
  readonly onDone: () => void
}) {
  const copyText = useCopy()
  const { words } = useI18n()
  return (
    <div class="admin-form">
      <Field label={words().admin.tokenMade(props.made.name)} hint={words().admin.tokenOnce}>
        {(attributes) => <TextToCopy attributes={attributes} text={props.made.secret} />}
      </Field>
      <div class="admin-actions">
        <Button look="primary" icon={copy} onClick={() => void copyText(props.made.secret)}>
          {words().common.copy}
        </Button>
        <Button look="ghost" onClick={() => props.onDone()}>
          {words().team.done}
        </Button>
      </div>
    </div>
  )
}

function TokenRow(props: { readonly token: Token; readonly onRevoke: () => void }) {
  const { browser } = useApp()
  const { words, formats } = useI18n()
  const colleague = createColleagues(useWorkspace())
  const facts = () => {
    const { token } = props
    const { admin, team } = words()
    const { expiresAt, usedAt } = token
    const maker = colleague(token.person)?.name
    return [
      words().roles.names[token.role],
      expiresAt === null
        ? admin.forGood.toLocaleLowerCase()
        : team.until(formats().instantShort(expiresAt, browser.now())),
      usedAt === null ? admin.neverUsed : admin.used(formats().ago(usedAt, browser.now())),
      ...(maker ? [team.madeBy(isolated(maker))] : []),
    ].join(' · ')
  }
  return (
    <li class="admin-row">
      <span class="admin-text">
        <b>{props.token.name}</b>
        <small>
          <Said sentence={facts()} />
        </small>
      </span>
      <AskInPlace
        label={words().admin.revoke}
        name={words().admin.revokeNamed(props.token.name)}
        question={words().admin.revokeAsk}
        keep={words().team.revokeKeep}
        goOn={words().admin.revokeNow}
        onGoOn={props.onRevoke}
      />
    </li>
  )
}
