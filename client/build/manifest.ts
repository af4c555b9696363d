import type { Plugin } from 'vite'
import type { ManifestOptions } from 'vite-plugin-pwa'

type Language = 'en' | 'fr'

const SAID = {
  en: {
    description: 'A planning room for community teams that works without a network.',
    wide: 'A month of posts, and the ideas that wait for a date',
    narrow: 'A day of posts on a phone',
  },
  fr: {
    description: 'Une salle de préparation pour les équipes de communauté, qui marche sans réseau.',
    wide: 'Un mois de publications, et les idées qui attendent une date',
    narrow: 'Une journée de publications sur un téléphone',
  },
} as const satisfies Record<Language, object>

/** What the browser installs: the same app in either language, so both have one `id`. */
export function manifestIn(language: Language): Partial<ManifestOptions> {
  const said = SAID[language]
  return {
    id: '/',
    name: 'Ruche',
    short_name: 'Ruche',
    description: said.description,
    lang: language,
    start_url: '/',
    // GET, so that the app answers it without a network; `app/capture/SharePage.tsx` reads it.
    share_target: {
      action: '/share',
      method: 'GET',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    display: 'standalone',
    background_color: '#f6f2ea',
    theme_color: '#f6f2ea',
    categories: ['productivity', 'business'],
    screenshots: [
      {
        src: `/screenshots/calendar-wide-${language}.png`,
        sizes: '1440x900',
        type: 'image/png',
        form_factor: 'wide',
        label: said.wide,
      },
      {
        src: `/screenshots/calendar-narrow-${language}.png`,
        sizes: '390x844',
        type: 'image/png',
        form_factor: 'narrow',
        label: said.narrow,
      },
    ],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: '/icons/icon-maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  }
}

/** The English one comes from the PWA plugin; `app/App.tsx` says which of the two the page is linked to. */
export function frenchManifest(): Plugin {
  return {
    name: 'ruche:french-manifest',
    apply: 'build',
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.fr.webmanifest',
        source: JSON.stringify(manifestIn('fr')),
      })
    },
  }
}
