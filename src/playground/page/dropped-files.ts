/** Calls back with the first file that is dropped anywhere on the page. */
export function takeDroppedFiles(onFile: (file: File) => void): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    showDropping(true);
  });
  document.addEventListener('dragleave', () => showDropping(false));
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    showDropping(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) onFile(file);
  });
}

function showDropping(isOver: boolean): void {
  document.body.classList.toggle('is-dropping', isOver);
}
