/**
 * Colleagues' carets in the text: tells them ours, draws theirs. Written here and not taken from y-codemirror.next,
 * whose carets put a colour that a colleague sends into a style attribute; ours is a hue of our own palette (M5).
 */
import { Annotation, type Extension, type Range } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'

export interface CaretOwner {
  readonly name: string
  /** 1 to 8. */
  readonly hue: number
}

const fromElsewhere = Annotation.define<true>()

class Caret extends WidgetType {
  readonly owner: CaretOwner
  constructor(owner: CaretOwner) {
    super()
    this.owner = owner
  }
  override eq(other: Caret): boolean {
    return other.owner.name === this.owner.name && other.owner.hue === this.owner.hue
  }
  override toDOM(): HTMLElement {
    const caret = document.createElement('span')
    caret.className = `remote-caret person-${this.owner.hue}`
    caret.ariaHidden = 'true'
    const flag = document.createElement('span')
    flag.className = 'name-flag remote-caret-flag'
    flag.textContent = this.owner.name
    caret.append(flag)
    return caret
  }
  override ignoreEvent(): boolean {
    return true
  }
}

/** @param ownerOf the person of an id that a colleague's device sends */
export function remoteCarets(
  text: Y.Text,
  awareness: Awareness,
  me: string,
  ownerOf: (person: string) => CaretOwner | null,
): Extension {
  const { doc } = text
  if (!doc) return []

  const draw = (view: EditorView): DecorationSet => {
    const ranges: Range<Decoration>[] = []
    for (const [client, state] of awareness.getStates()) {
      if (client === awareness.clientID) continue
      const selection = parse(state, text, doc)
      const owner = selection && ownerOf(selection.person)
      if (!owner) continue
      const from = Math.min(selection.anchor, selection.head, view.state.doc.length)
      const to = Math.min(Math.max(selection.anchor, selection.head), view.state.doc.length)
      const head = Math.min(selection.head, view.state.doc.length)
      if (from < to) {
        ranges.push(
          Decoration.mark({ class: `remote-selection person-${owner.hue}` }).range(from, to),
        )
      }
      ranges.push(Decoration.widget({ widget: new Caret(owner), side: 1 }).range(head))
    }
    return Decoration.set(ranges, true)
  }

  const tell = (view: EditorView): void => {
    const { anchor, head } = view.state.selection.main
    const place = (index: number) =>
      Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, index))
    awareness.setLocalState({
      person: me,
      cursor: view.hasFocus ? { anchor: place(anchor), head: place(head) } : null,
    })
  }

  const plugin = ViewPlugin.define(
    (view) => {
      const listen = ({ added, updated, removed }: Record<string, readonly number[]>): void => {
        const changed = [...(added ?? []), ...(updated ?? []), ...(removed ?? [])]
        if (changed.every((client) => client === awareness.clientID)) return
        view.dispatch({ annotations: fromElsewhere.of(true) })
      }
      awareness.on('change', listen)
      return {
        decorations: draw(view),
        update(update: ViewUpdate) {
          const moved = update.selectionSet || update.docChanged || update.focusChanged
          if (moved) tell(update.view)
          const heard = update.transactions.some((one) => one.annotation(fromElsewhere))
          if (heard || update.docChanged) this.decorations = draw(update.view)
        },
        destroy() {
          awareness.off('change', listen)
          awareness.setLocalState(null)
        },
      }
    },
    { decorations: (value) => value.decorations },
  )
  return [plugin, theme]
}

interface RemoteSelection {
  readonly person: string
  readonly anchor: number
  readonly head: number
}

/** What colleagues send is parsed like everything else (M5); a caret in another text is none here. */
function parse(state: Record<string, unknown>, text: Y.Text, doc: Y.Doc): RemoteSelection | null {
  const { person, cursor } = state
  if (typeof person !== 'string' || typeof cursor !== 'object' || cursor === null) return null
  const { anchor, head } = cursor as { readonly anchor?: unknown; readonly head?: unknown }
  const index = (place: unknown): number | null => {
    try {
      const relative = Y.createRelativePositionFromJSON(place)
      const absolute = Y.createAbsolutePositionFromRelativePosition(relative, doc)
      return absolute?.type === text ? absolute.index : null
    } catch {
      return null
    }
  }
  const [from, to] = [index(anchor), index(head)]
  return from === null || to === null ? null : { person, anchor: from, head: to }
}

const theme = EditorView.baseTheme({
  '.remote-selection': {
    backgroundColor: 'color-mix(in oklab, var(--person) 22%, transparent)',
    borderRadius: '2px',
  },
  '.remote-caret': {
    position: 'relative',
    display: 'inline-block',
    width: '0',
    height: '1.15em',
    verticalAlign: '-0.2em',
    borderLeft: '2px solid var(--person)',
    marginRight: '-2px',
  },
  '.remote-caret-flag': {
    position: 'absolute',
    left: '-2px',
    bottom: '100%',
    zIndex: '2',
    height: '15px',
    padding: '0 4px',
    fontSize: '0.625rem',
    borderRadius: '3px 3px 3px 0',
    pointerEvents: 'none',
    animation: 'remote-caret-flag 2.4s forwards',
  },
  '.remote-caret:hover .remote-caret-flag': { animation: 'none' },
  '@keyframes remote-caret-flag': { '0%, 83%': { opacity: '1' }, '100%': { opacity: '0' } },
})
