/** What a secret is called in a store: the templates of the settings, filled in. */

/** Fills a template in; see `StoreSettings` for what it may hold. Unknown placeholders stay as they are. */
export function secretName(template: string, name: string): string {
  const snake = name.toLowerCase();
  return template
    .replaceAll('{name}', name)
    .replaceAll('{snake}', snake)
    .replaceAll('{kebab}', snake.replaceAll('_', '-').replace(/^-+/, ''));
}
