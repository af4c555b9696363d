import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const SHAPES = '.svg?shapes'

/**
 * `import plus from 'lucide-static/icons/plus.svg?shapes'` gives what stands inside the `<svg>`, without licence
 * comment, title and line breaks: a few dozen bytes an icon, and only of the icons that a page uses.
 */
export function svgShapes(): Plugin {
  return {
    name: 'ruche:svg-shapes',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SHAPES)) return null
      const svg = await readFile(id.slice(0, -'?shapes'.length), 'utf8')
      return `export default ${JSON.stringify(shapesIn(svg))}`
    },
  }
}

/** What stands inside the `<svg>` of a file, on one line. */
export function shapesIn(svg: string): string {
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
  return inside.replace(/<title>.*?<\/title>/s, '').replace(/\s*\n\s*/g, '')
}
