import { readFile } from 'node:fs/promises'
import { defineConfig, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'

const SHAPES = '.svg?shapes'

/**
 * `import plus from 'lucide-static/icons/plus.svg?shapes'` gives what stands inside the `<svg>`, without licence
 * comment, title and line breaks: a few dozen bytes an icon, and only of the icons that a page uses.
 */
function svgShapes(): Plugin {
  return {
    name: 'ruche:svg-shapes',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SHAPES)) return null
      const svg = await readFile(id.slice(0, -'?shapes'.length), 'utf8')
      const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
      const shapes = inside.replace(/<title>.*?<\/title>/s, '').replace(/\s*\n\s*/g, '')
      return `export default ${JSON.stringify(shapes)}`
    },
  }
}

export default defineConfig({
  root: 'client',
  plugins: [svgShapes(), solid()],
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2024', sourcemap: true },
})
