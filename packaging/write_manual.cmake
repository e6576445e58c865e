# SPDX-License-Identifier: GPL-3.0-or-later
# Manual page and completions of PROGRAM, as it prints them itself, into the folder OUTPUT.
get_filename_component(name "${PROGRAM}" NAME)
foreach(what "--man|${name}.1" "--completion;bash|bash/${name}" "--completion;zsh|zsh/_${name}"
        "--completion;fish|fish/${name}.fish")
    string(REPLACE "|" ";" parts "${what}")
    list(POP_BACK parts file)
    get_filename_component(folder "${OUTPUT}/${file}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    execute_process(COMMAND "${PROGRAM}" ${parts} OUTPUT_FILE "${OUTPUT}/${file}" RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        file(REMOVE "${OUTPUT}/${file}")
        message(WARNING "${name} ${parts}: ${result}. It is installed without ${file}.")
    endif()
endforeach()
