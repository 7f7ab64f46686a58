/** What every shared section lets a regime choose: its id in the document and the string key of its title. */
export interface Heading {
  readonly id: string;
  readonly title: string;
}
