/** The id of the phrase that the page’s address asks for (`#phrase=…`); undefined where it asks for none. */
export function linkedPhrase(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/u, '')).get('phrase') ?? undefined;
}
