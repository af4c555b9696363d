import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import { start } from '#client/app/start.tsx'
import { pretendWorkspace } from './pretend-workspace.ts'
import { PRETENDED_NOW } from './pretended-now.ts'

// The whole app without a relay, among colleagues who are only pretended, on one day in October 2026: open
// /gallery/app.html with `npm run dev`. `?at=/w/…` opens another page, `?empty` a workspace without posts, `?broken`
// one whose page fails, `?offline` one without a network.
const asked = new URLSearchParams(location.search)
const workspace = asked.has('empty') ? 'emptyaaaaaaaaa' : 'galleryaaaaaaa'
history.replaceState(null, '', asked.get('at') ?? `/w/${workspace}/calendar`)
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
