# The words after `cargo xtask` are completed as those after `xtask`.
complete -c cargo -n 'contains -- xtask (commandline -opc)[2]' -f \
    -a '(complete -C "xtask "(string join " " -- (commandline -opc)[3..] (commandline -ct)))'
