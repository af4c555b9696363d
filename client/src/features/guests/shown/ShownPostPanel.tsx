import { For, type JSX, Show } from 'solid-js'
import { useI18n } from '#client/i18n/i18n.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { StatusLabel } from '#client/ui/StatusLabel.tsx'
import type { ListedPost } from './shown-days.ts'
import type { ShownView } from './shown-view.ts'
import { shownWords } from './shown-words.ts'

/** One post, whole; it changes while it lies open, and closes when it is not shown any more. */
export function ShownPostPanel(props: { readonly view: ShownView }) {
  const { words, formats } = useI18n()
  const close = () => props.view.openPost(null)
  const title = () => {
    const post = props.view.open()
    return post === null ? '' : shownWords(words(), formats()).title(post)
  }
  return (
    <Dialog
      open={props.view.open() !== null}
      onClose={close}
      title={title()}
      class="shown-panel"
      actions={<Button onClick={close}>{words().common.close}</Button>}
    >
      <Show when={props.view.open()}>{(post) => <Facts post={post()} />}</Show>
    </Dialog>
  )
}

function Facts(props: { readonly post: ListedPost }) {
  const { words, formats } = useI18n()
  const say = () => shownWords(words(), formats())
  const fields = () => words().guest.fields
  return (
    <>
      <dl class="shown-facts">
        <Fact name={fields().when}>{say().when(props.post)}</Fact>
        <Show when={props.post.channels}>
          {(channels) => (
            <Fact name={fields().channels}>
              <ul class="shown-places">
                <For each={channels().map(say().channel)}>
                  {({ network, name }) => (
                    <li>
                      <span aria-hidden="true">
                        <ChannelGlyph network={network} name={name} />
                      </span>
                      {name}
                    </li>
                  )}
                </For>
              </ul>
            </Fact>
          )}
        </Show>
        <Show when={props.post.status}>
          {(status) => (
            <Fact name={fields().status}>
              <StatusLabel status={status()} label={say().status(status())} />
            </Fact>
          )}
        </Show>
        <Show when={props.post.owner}>{(one) => <Fact name={fields().owner}>{one()}</Fact>}</Show>
        <Show when={props.post.campaign}>
          {(one) => <Fact name={fields().campaign}>{one()}</Fact>}
        </Show>
        <Show when={props.post.labels}>
          {(labels) => <Fact name={fields().labels}>{formats().list(labels())}</Fact>}
        </Show>
        <Show when={props.post.link}>
          {(link) => (
            <Fact name={fields().link}>
              <Show when={isWeb(link())} fallback={link()}>
                <a class="link" href={link()} target="_blank" rel="noopener noreferrer">
                  {link()}
                </a>
              </Show>
            </Fact>
          )}
        </Show>
      </dl>
      <Show when={props.post.text}>
        {(text) => (
          <section class="shown-text" aria-label={fields().text}>
            {text()}
          </section>
        )}
      </Show>
      <For each={props.post.variants}>
        {(variant) => {
          const name = () => variant.channel && say().channel(variant.channel).name
          return (
            <section class="shown-text" aria-label={name() ?? fields().text}>
              <Show when={name()}>{(called) => <h3 class="shown-text-of">{called()}</h3>}</Show>
              {variant.text}
            </section>
          )
        }}
      </For>
    </>
  )
}

function Fact(props: { readonly name: string; readonly children: JSX.Element }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

/** Whatever somebody wrote there must not run here. */
function isWeb(link: string): boolean {
  return /^https?:\/\//i.test(link)
}
