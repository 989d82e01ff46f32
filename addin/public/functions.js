// The functions run in the pane's own page (a shared runtime). The manifest's schema asks for a script all the same.
