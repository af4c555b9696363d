import { createSignal, type JSX, Show } from 'solid-js'
import { Icon } from './Icon.tsx'
import { chevronDown, chevronUp } from './icons.ts'
import './AlarmBanner.css'

export interface AlarmBannerProps {
  /** `danger` while something is to be done at once; the others stay, and are quieter. */
  readonly tone: 'danger' | 'warn' | 'info'
  readonly icon: string
  /** What kind of alarm it is, for whoever goes through the regions of the page. */
  readonly region: string
  readonly title: string
  readonly detail: string
  /** How much of it there is. */
  readonly count?: string
  /** Since when, by whom: a `<span>` each. */
  readonly facts: JSX.Element
  /** Links and buttons of the class `alarm-do`. */
  readonly actions?: JSX.Element
  /** Said once, when it comes. */
  readonly announced: string | null
  readonly unfold: string
  readonly fold: string
}

/** First on every page, for as long as an alarm lasts. On a phone it is one line: the page comes first. */
export function AlarmBanner(props: AlarmBannerProps) {
  const [open, setOpen] = createSignal(false)
  return (
    <section
      class="alarm"
      classList={{ [`alarm-${props.tone}`]: true, 'alarm-folded': !open() }}
      aria-label={props.region}
    >
      <Icon of={props.icon} />
      <p class="alarm-what">
        <b>{props.title}</b>
        <span class="alarm-detail">{props.detail}</span>
        <Show when={props.count}>{(count) => <span class="alarm-count">{count()}</span>}</Show>
      </p>
      <p class="alarm-facts">{props.facts}</p>
      {props.actions}
      <button
        type="button"
        class="alarm-fold"
        aria-expanded={open()}
        aria-label={open() ? props.fold : props.unfold}
        onClick={() => setOpen(!open())}
      >
        <Icon of={open() ? chevronUp : chevronDown} />
      </button>
      <Show when={props.announced}>
        {(sentence) => (
          <span class="visually-hidden" role="alert">
            {sentence()}
          </span>
        )}
      </Show>
    </section>
  )
}
