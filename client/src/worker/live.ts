// The service worker of the page for an audience (client/build/live-page.ts).
import { keepLivePage, type LiveScope } from './keep-live-page.ts'

declare const LIVE_BUILD: { readonly files: readonly string[]; readonly version: string }

keepLivePage(self as unknown as LiveScope, LIVE_BUILD)
