import { useFormats, useWords } from '#client/i18n/i18n.tsx'
import { ChannelGlyph } from '#client/ui/ChannelGlyph.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { alignLeft, imagePlus, radio } from '#client/ui/icons.ts'
import { Menu, type MenuItem } from '#client/ui/Menu.tsx'
import { useWorkspace } from '#client/workspace/context.ts'
import { keptName } from '#client/workspace/space/kept-name.ts'
import { usePost } from '../post-context.ts'
import { type Point, pointsOf } from './points.ts'

/** What keeps the post from going on, each with its place: choosing one leads there, to go on writing. */
export function PointsMenu(props: { readonly label: string }) {
  const { id, view, writing } = usePost()
  const workspace = useWorkspace()
  const words = useWords()
  const formats = useFormats()
  const points = () =>
    pointsOf(writing.problems(), words(), {
      channel: (channel) => view.say.channel(channel).name,
      gone: (channel) => keptName(workspace, 'channels', channel),
      file: (file) =>
        workspace
          .media()
          ?.of(id)
          .find((one) => one.id === file)?.name ?? '',
      day: formats().dayShortWithYear,
      list: formats().list,
    })
  const mark = ({ at }: Point) => {
    if (at.part === 'channels') return <Icon of={radio} />
    if (at.part === 'channel' || (at.part === 'text' && at.channel !== null))
      return <ChannelGlyph {...view.say.channel(at.channel ?? '')} />
    return <Icon of={at.part === 'text' ? alignLeft : imagePlus} />
  }
  const go = ({ at }: Point) => {
    if (at.part === 'text') writing.choose(at.channel)
    // A text that is shown only now has its editor a moment later.
    requestAnimationFrame(() => {
      const drawer = document.querySelector<HTMLElement>('.drawer')
      const place = placesOf(at)
        .map((selector) => drawer?.querySelector<HTMLElement>(selector))
        .find((found) => found)
      place?.focus({ preventScroll: true })
      place?.scrollIntoView({ block: 'center' })
    })
  }
  const items = (): MenuItem[] =>
    points().map((point) => ({
      kind: 'action',
      label: point.sentence,
      mark: () => <span class="point-mark">{mark(point)}</span>,
      run: () => go(point),
    }))
  return (
    <Menu
      label={props.label}
      side="above-end"
      items={items()}
      trigger={(attributes) => (
        <button {...attributes} type="button" class="link drawer-points">
          {props.label}
        </button>
      )}
    />
  )
}

/** Selectors, the best first. */
function placesOf(at: Point['at']): readonly string[] {
  switch (at.part) {
    case 'text':
      return ['.variant-panel .cm-content', '.common-text .cm-content']
    case 'channel':
      return [`.channel-toggle[data-channel="${CSS.escape(at.channel)}"]`]
    case 'channels':
      return ['.channel-toggle']
    case 'files':
      return ['.media-add button, .media-add input, .media-add [tabindex]']
    case 'file': {
      const tile = `.media-tile[data-medium="${CSS.escape(at.file)}"]`
      return [`${tile} .media-write`, `${tile} .media-open`, '.media-open']
    }
  }
}
