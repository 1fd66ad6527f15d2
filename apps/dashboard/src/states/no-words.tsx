/** In place of everything where the words of the language could not be fetched: the one page that says so in both. */
export function NoWords() {
  return (
    <main style={{ padding: '2rem', maxWidth: '40rem', fontFamily: 'sans-serif' }}>
      <h1>Catena</h1>
      <p lang="en">The words of this page could not be fetched. Is the server reachable?</p>
      <p lang="it">Non è stato possibile caricare i testi di questa pagina. Il server è raggiungibile?</p>
      <button type="button" onClick={() => window.location.reload()}>
        Try again · <span lang="it">Riprova</span>
      </button>
    </main>
  );
}
