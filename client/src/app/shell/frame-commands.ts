import { useNavigate } from '@solidjs/router'
import type { Command } from '#client/commands/command.ts'
import { createPostCommands } from '#client/commands/posts.ts'
import { useCommands } from '#client/commands/registry.ts'
import { useWorkspace } from '#client/workspace/context.ts'
import { PALETTE } from '../palette/palette-id.ts'
import { hrefOf, PLAN_PAGES, type Place, placesFor } from './navigation.ts'
import type { UndoActions } from './use-undo.ts'

/** After `g`: a letter that stands in the name of both languages. */
const GO_KEYS: Record<Place['id'], string> = {
  today: 'g a',
  calendar: 'g c',
  moderation: 'g o',
  events: 'g v',
  charter: 'g h',
  ideas: 'g n',
  people: 'g p',
  import: 'g i',
  bin: 'g b',
  settings: 'g s',
}

/** The same. */
const PLAN_KEYS: Record<(typeof PLAN_PAGES)[number], string> = {
  campaigns: 'g g',
  pillars: 'g l',
  slots: 'g r',
  templates: 'g m',
  freeze: 'g e',
}

/** What can be done on every page of a workspace. */
export function useFrameCommands(actions: {
  readonly undo: UndoActions
  readonly toggleSidebar: () => void
  readonly showHelp: () => void
  readonly seek: () => void
  readonly capture: () => void
}): void {
  const navigate = useNavigate()
  const workspace = useWorkspace()
  const posts = createPostCommands(workspace)
  const go = (place: Place): Command => ({
    id: `go.${place.id}`,
    keys: [GO_KEYS[place.id]],
    group: 'go',
    label: place.label,
    run: () => navigate(hrefOf(workspace.id, place)),
  })
  const own: readonly Command[] = [
    {
      // The calendar has a better one, which knows the day; this is for the phone's button on the other pages.
      id: 'post.new',
      keys: [],
      group: 'post',
      label: (words) => words.shell.newPost,
      when: () => workspace.readOnly() === null,
      run: () => {
        const post = posts.create({})
        if (post !== null) navigate(`/w/${workspace.id}/calendar?post=${post}`)
      },
    },
    {
      id: 'idea.capture',
      keys: ['n'],
      group: 'ideas',
      label: (words) => words.ideas.capture,
      when: () => workspace.readOnly() === null,
      run: actions.capture,
      asksForText: true,
    },
    {
      id: 'app.undo',
      keys: ['Mod+Z'],
      group: 'app',
      label: (words) => words.keyboard.undo,
      when: workspace.undo.canUndo,
      run: actions.undo.undo,
    },
    {
      id: 'app.redo',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      group: 'app',
      label: (words) => words.keyboard.redo,
      when: workspace.undo.canRedo,
      run: actions.undo.redo,
    },
    {
      id: 'app.sidebar',
      keys: ['['],
      group: 'app',
      label: (words) => words.keyboard.toggleSidebar,
      run: actions.toggleSidebar,
    },
    {
      id: PALETTE,
      keys: ['Mod+K'],
      group: 'app',
      label: (words) => words.shell.search,
      run: actions.seek,
      asksForText: true,
    },
    {
      id: 'app.help',
      keys: ['?'],
      group: 'app',
      label: (words) => words.keyboard.showHelp,
      run: actions.showHelp,
    },
    {
      id: 'app.escape',
      keys: ['Escape'],
      group: 'app',
      label: (words) => words.keyboard.escape,
    },
  ]
  const plan = PLAN_PAGES.map(
    (page): Command => ({
      id: `go.${page}`,
      keys: [PLAN_KEYS[page]],
      group: 'go',
      label: (words) => words[page].title,
      run: () => navigate(`/w/${workspace.id}/${page}`),
    }),
  )
  useCommands(() => [...placesFor(workspace.me.role).map(go), ...plan, ...own])
}
