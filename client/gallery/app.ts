import { lend } from '#client/app/browser.ts'
import { lendEnvironment } from '#client/app/environment.ts'
import { start } from '#client/app/start.tsx'
import { pretendWorkspace } from './pretend-workspace.ts'

// The whole app without a relay, among colleagues who are only pretended: open /gallery/app.html with
// `npm run dev`. `?at=/w/…` opens another page, `?sample` fills an empty workspace with a month's plan.
const asked = new URLSearchParams(location.search)
history.replaceState(null, '', asked.get('at') ?? '/w/galleryaaaaaaa/calendar')
await start({
  browser: lend(window),
  environment: lendEnvironment(window),
  document,
  worker: null,
  openWorkspace: async (id) => ({
    kind: 'open',
    workspace: pretendWorkspace(id, asked.has('sample')),
  }),
})
