import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import { start } from '#client/app/start.tsx'
import { PRETENDED_NOW, pretendWorkspace } from './pretend-workspace.ts'

// The whole app without a relay, among colleagues who are only pretended, on one day in October 2026: open
// /gallery/app.html with `npm run dev`. `?at=/w/…` opens another page, `?empty` a workspace without posts, `?broken`
// one whose page fails, `?offline` one without a network.
const asked = new URLSearchParams(location.search)
history.replaceState(null, '', asked.get('at') ?? '/w/galleryaaaaaaa/calendar')
await start({
  browser: { ...lend(window), now: () => PRETENDED_NOW },
  environment: lendEnvironment(window),
  document,
  worker: null,
  openWorkspace: async (id) => ({
    kind: 'open',
    workspace: await pretendWorkspace(id, {
      empty: asked.has('empty'),
      broken: asked.has('broken'),
      offline: asked.has('offline'),
    }),
  }),
})
