/** The small document that comes with Readability, as far as it is used here. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export interface CopiedNode {
    readonly nodeType: number;
    readonly firstChild: CopiedNode | null;
    readonly nextSibling: CopiedNode | null;
    readonly parentNode: CopiedNode | null;
    appendChild(child: CopiedNode): void;
    setAttribute(name: string, value: string): void;
  }

  export interface CopiedDocument {
    readonly body: CopiedNode;
    createElement(name: string): CopiedNode;
    createTextNode(text: string): CopiedNode;
  }

  export default class JSDOMParser {
    parse(html: string): CopiedDocument;
  }
}
