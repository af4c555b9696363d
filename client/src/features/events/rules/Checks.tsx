import { createUniqueId, For, Show } from 'solid-js'
import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Disclosure } from '#client/ui/Disclosure.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { externalLink } from '#client/ui/icons.ts'
import { networkName } from '#client/workspace/space/network-names.ts'
import type { RulesCheck } from '#shared/domain/events/rules/checks.ts'
import { CHECK_ICONS } from './check-icons.ts'
import { useRules } from './rules-context.ts'

/** What rules should say and may not, each with why, where that comes from, and when it was last read there. */
export function Checks() {
  const { view } = useRules()
  const words = useWords()
  const title = createUniqueId()
  const right = () => view.checks().filter(({ state }) => state === 'right').length
  return (
    <section aria-labelledby={title}>
      <header class="rules-head">
        <h2 id={title}>{words().eventRules.checks}</h2>
        <span class="hint">{words().eventRules.rightOf(right(), view.checks().length)}</span>
      </header>
      <ul class="rules-checks">
        <For each={view.checks()}>{(check) => <OneCheck of={check} />}</For>
      </ul>
      <p class="hint">{words().eventRules.noAdvice}</p>
    </section>
  )
}

function OneCheck(props: { readonly of: RulesCheck }) {
  const { view } = useRules()
  const words = useWords()
  const formats = useFormats()
  const network = () => (props.of.network ? networkName(props.of.network, words().networks) : '')
  const said = () => {
    const { check } = words().eventRules
    const { name } = props.of
    return name === 'network' ? check.network(network()) : check[name]
  }
  const read = () => {
    const { noted, readBy, neverRead } = words().eventRules
    if (props.of.source === null && props.of.network === null) return ''
    if (props.of.read === null) return neverRead
    const day = formats().dayShortWithYear(props.of.read)
    return props.of.network ? readBy(day) : noted(day)
  }
  return (
    <li class={`rules-check rules-${props.of.state}`}>
      <Icon of={CHECK_ICONS[props.of.state]} />
      <div>
        <Disclosure summary={said()}>
          <p>{words().eventRules.reasons[props.of.name]}</p>
          <p>
            <Show when={props.of.source}>
              {(address) => (
                <a class="link" href={address()} target="_blank" rel="noreferrer noopener">
                  <Icon of={externalLink} size="dense" />
                  {words().eventRules.source}
                </a>
              )}
            </Show>{' '}
            <span class="hint">{read()}</span>
          </p>
          <Show when={props.of.network && view.commands.mayChange()}>
            <Button
              size="small"
              aria-label={words().eventRules.readTodayOf(network())}
              onClick={() => {
                if (props.of.network) view.commands.haveRead(props.of.network, view.today())
              }}
            >
              {words().eventRules.readToday}
            </Button>
          </Show>
        </Disclosure>
        <span class="rules-state">{words().eventRules.states[props.of.state]}</span>
      </div>
    </li>
  )
}
